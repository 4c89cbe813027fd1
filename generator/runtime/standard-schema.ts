import type { Rule } from './rule.js';
import { faultsOf } from './validate.js';

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

/** What is wrong, and the keys that lead there from the value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The issues of a value that a check refused. */
export function issuesOf(value: unknown, rule: Rule): StandardIssue[] {
  return faultsOf(value, rule).map(({ error_message, place }) => ({ message: error_message, path: place }));
}
