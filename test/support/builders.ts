import * as published from '@rdsm-events/builders';
import type { ApiError } from '@rdsm-events/types';
import { RdsmValidationError } from '@rdsm-events/validators';
import type { EventNames } from '../../generator/catalogue/names.js';

/** A builder, for any payload. */
export interface Builder {
  (payload: unknown, options?: unknown): Record<string, unknown>;
  parse(payload: unknown): Record<string, unknown>;
}

/** The generated builder of an event. */
export function builderOf({ builder }: Pick<EventNames, 'builder'>): Builder {
  return publishedAs<Builder>(builder);
}

/** The function that only builds an event. */
export function buildOf({ build }: Pick<EventNames, 'build'>): (payload: unknown) => Record<string, unknown> {
  return publishedAs(build);
}

function publishedAs<Type>(name: string): Type {
  const found = (published as unknown as Record<string, Type>)[name];
  if (found === undefined) throw new Error(`There is no ${name}.`);
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
