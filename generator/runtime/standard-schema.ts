import type { Explainer } from './explainer.js';
import { type Messages, messageOf } from './message.js';
import type { Path } from './path.js';
import { collectErrors } from './validate.js';

/** Standard Schema v1 (standardschema.dev): the interface of validators that forms, routers and other libraries accept. */
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
  readonly path: Path;
}

/** The issues of an invalid value. */
export function issuesOf(value: unknown, explain: Explainer, messages: Messages): StandardIssue[] {
  return collectErrors(value, explain).map(({ error_type, validation_rules, variant, path }) => ({
    message: messageOf(error_type, variant, validation_rules, messages),
    path,
  }));
}
