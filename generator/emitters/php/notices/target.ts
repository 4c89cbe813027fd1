import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Origin } from '../../../catalogue/origin.js';
import type { ObjectShape, ResolvedShape, Shape } from '../../../catalogue/shape.js';
import type { Code } from '../code.js';
import type { PhpFile } from '../php-file.js';

/** The origins of notices, by the names of their constants. Many notices have the same one. */
export type Origins = Map<string, Partial<Origin>>;

/** A value that is inspected, and its path: expressions. */
export interface Subject {
  value: string;
  path: Code;
  /** What a notice calls the value: the name of its field. */
  name: string;
  /** What a class that is declared for the value is called. */
  className: string;
}

/** The class in which the inspection of a shape is printed. */
export interface NoticeTarget {
  catalogue: Catalogue;
  named: Readonly<Record<string, ResolvedShape>>;
  file: PhpFile;
  origins: Origins;
  /** The statements that add the notices of a value; none if it can have none. */
  inspect(shape: Shape, subject: Subject): Code[];
  /** Whether a value has a type of a shape, as a condition. */
  isOfType(shape: Shape, value: string): Code;
  /** Declares the inspector of an object that has no name; returns the name of its class. */
  declare(shape: ObjectShape, name: string): string;
}

/** A class of the runtime. */
export function runtime(name: string, { file }: NoticeTarget): string {
  return file.use(`Runtime\\${name}`);
}
