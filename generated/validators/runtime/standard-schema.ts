import { detailedMessageOf } from './detailed-message.js';
import type { LocatedError } from './error.js';
import type { Explainer } from './explainer.js';
import type { Messages, ValidationRules } from './message.js';
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

/** An error as an issue. */
export interface StandardIssue {
  /** With the enum values, and with what may be meant. */
  readonly message: string;
  /** The keys from the value to the problem. */
  readonly path: Path;
  /** Kind of the error, such as INVALID_OPTION. */
  readonly error_type: string;
  /** The expected value. */
  readonly validation_rules?: ValidationRules;
}

/** The issues of an invalid value. */
export function issuesOf(value: unknown, explain: Explainer, messages: Messages): StandardIssue[] {
  return collectErrors(value, explain).map((error) => toIssue(error, messages));
}

/**
 * An error as an issue.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 */
export function toIssue(error: LocatedError, messages: Messages): StandardIssue {
  const { error_type, validation_rules, path } = error;
  const issue = { message: detailedMessageOf(error, messages), path, error_type };
  return validation_rules ? { ...issue, validation_rules } : issue;
}
