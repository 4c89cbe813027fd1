import type { EventNames } from '../../../../generator/catalogue/names.js';

/** A value for the validators of an event, the union or the batch. Each call makes it anew. */
export interface Input {
  name: string;
  names: EventNames;
  make(): unknown;
  /** The result that the documented tables give, where they know it. */
  expected?: { valid: boolean; errors: readonly { error_type: string; path: string }[] };
  /** Only for mutants of files with regular expressions. */
  forPatterns?: true;
  /** Only for what finds notices. */
  forNotices?: true;
  /** Its errors and notices are counted, not compared. */
  isLarge?: true;
  /** The first one of its event: what options do with one, they do with all. */
  isFirst?: true;
  /** It takes a second, and is tried last. */
  isSlow?: true;
  /** A field that every object inherits while the value is validated. */
  inherited?: string;
  /** Its value; an email address, by default. */
  inheritedValue?: unknown;
}
