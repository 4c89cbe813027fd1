import type { Asked } from './answer.js';
import type { Validator } from './validator.js';

/** What a module exports, by its path below the folder of the validators. */
export type Load = (path: string) => Record<string, unknown>;

/** Something that a validator must do, whatever its code looks like. */
export interface Law {
  /** Whose validator it speaks of. */
  readonly asked: Asked;
  readonly name: string;
  /** Says what is wrong, or nothing. */
  readonly broken: (validator: Validator, load: Load) => string | undefined;
}
