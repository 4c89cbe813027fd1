import * as published from '@rdsm-events/builders';
import type { ApiError } from '@rdsm-events/types';
import { RdsmValidationError } from '@rdsm-events/validators';
import type { EventNames } from '../../generator/catalogue/names.js';

/** A builder, for untrusted payloads. */
export interface Builder {
  (payload: unknown): Record<string, unknown>;
  checked(payload: unknown): Record<string, unknown>;
}

/** The generated builder of an event. */
export function builderOf({ builder }: EventNames): Builder {
  const found = (published as unknown as Record<string, Builder>)[builder];
  if (found === undefined) throw new Error(`There is no builder ${builder}.`);
  return found;
}

/** The errors of a function that rejects its input. Fails if it does not, or throws something else. */
export function errorsOf(run: () => unknown): readonly ApiError[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RdsmValidationError) return error.errors;
    throw error;
  }
  throw new Error('It was not rejected.');
}
