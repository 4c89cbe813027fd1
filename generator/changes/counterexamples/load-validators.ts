import { unionNames } from '../../catalogue/names.js';
import type { Files } from '../../emitters/emitter.js';
import { loadGenerated } from '../../load-generated.js';

/** An error of a generated validator. */
export interface ValidationError {
  error_type: string;
  error_message: string;
  path: string;
}

/** Returns the errors of an event; none when it is valid. */
export type Validate = (event: unknown) => readonly ValidationError[];

/** Compiles generated validators in memory and returns the one of all events. */
export function loadValidators(files: Files): Validate {
  const validate = loadGenerated(files, 'index.ts')[unionNames.validate] as (event: unknown) => {
    errors?: ValidationError[];
  };
  return (event) => validate(event).errors ?? [];
}
