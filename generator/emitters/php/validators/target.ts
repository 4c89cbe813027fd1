import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ObjectShape, ResolvedShape, Shape, UnionShape } from '../../../catalogue/shape.js';
import type { Code } from '../code.js';
import type { PhpFile } from '../php-file.js';

/** A value that is checked, and its path: expressions. */
export interface Subject {
  value: Code;
  path: Code;
  /** What a class that is declared for the value is called. */
  name: string;
}

/** The class in which the checks of a shape are printed. */
export interface Target {
  catalogue: Catalogue;
  /** Every shape with a name. */
  named: Readonly<Record<string, ResolvedShape>>;
  file: PhpFile;
  /** The condition that a value is valid, which adds the errors of an invalid one. */
  check(shape: Shape, subject: Subject): Code;
  /** Declares the validator of an object that has no name; returns the name of its class. */
  declare(shape: ObjectShape | UnionShape, name: string): string;
}

/** A call of a class of the runtime. */
export function runtime(name: string, { file }: Target): string {
  return file.use(`Runtime\\${name}`);
}
