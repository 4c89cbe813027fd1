import type { ErrorType } from '@rdsm-events/types';

/** An error that an event is made to have. */
export interface Fault {
  error_type: ErrorType;
  /** Path of the error, such as `$.body.payload.email`. */
  path: string;
}

/** A fault, and the value that has it: undefined, where the fault is that the field is absent. */
export interface FaultyValue extends Fault {
  value: unknown;
}

/** Values with the same error at their path. */
export function faulty(error_type: ErrorType, path: string, ...values: readonly unknown[]): FaultyValue[] {
  return values.map((value) => ({ error_type, path, value }));
}
