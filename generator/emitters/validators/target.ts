import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ResolvedShape, Shape } from '../../catalogue/shape.js';
import type { Call, Code } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import type { Condition } from './condition.js';

/** A value in generated code. */
export interface Subject {
  /** The expression that gives it: the name of a variable. */
  expression: string;
  /** A name for declarations about it, in words with a capital: `LegalBases`. */
  name: string;
  /** Whether the types of the generated code know it as a string. */
  isString?: boolean;
}

/** A TypeScript expression. */
export type Expression = Code | Call;

/** The two files in which a shape is printed, and how the shapes inside of it are. */
export interface Target {
  catalogue: Catalogue;
  /** Every shape with a name. */
  named: Readonly<Record<string, ResolvedShape>>;
  /** The file of the check: a function that returns whether a value is valid. */
  checks: GeneratedFile;
  /** The file of the explainer, which collects the errors of an invalid value. */
  explainers: GeneratedFile;
  /** Records that an error can be reported: by its type, and after a dot the variant of its message. */
  usesMessage(key: string): void;
  /** The condition that a value is valid. */
  check(shape: Shape, subject: Subject): Condition;
  /** Declares a function that checks a value, and returns its name: `is` and the name. */
  declareCheck(shape: Shape, name: string, options?: { isExported?: boolean; functionName?: string }): string;
  /** The explainer of a value: see runtime/explainer.ts. */
  explain(shape: Shape): Expression;
}
