import type { Asked } from './answer.js';
import type { Validator } from './validator.js';

/** Something that a validator must do, whatever its code looks like. */
export interface Law {
  /** Whose validator it speaks of. */
  readonly asked: Asked;
  readonly name: string;
  /** Says what is wrong, or nothing. */
  readonly broken: (validator: Validator) => string | undefined;
}
