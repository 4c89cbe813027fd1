import type { Place, Rule } from './report.js';
import { reportOf } from './validate.js';

/** Standard Schema v1 (standardschema.dev): what forms, routers and other libraries take as a validator. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'rdsm-events';
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** The message, and the keys from the value to the problem. */
export interface StandardIssue {
  readonly message: string;
  readonly path: Place;
}

/** The issues of an invalid value. */
export function issuesOf(value: unknown, rule: Rule): StandardIssue[] {
  const { errors, places } = reportOf(value, rule);
  return errors.map(({ error_message }, index) => ({ message: error_message, path: places[index] ?? [] }));
}
