import type { ApiError } from '@rdsm-events/types/api-error';
import { detailedMessageOf } from './detailed-message.js';
import { type LocatedError, toApiError } from './error.js';
import type { Explainer } from './explainer.js';
import type { Messages } from './message.js';
import { type StandardIssue, toIssue } from './standard-schema.js';
import { collectErrors, type ValidateOptions, type ValidationResult } from './validate.js';
import { RdsmValidationError } from './validation-error.js';

/*
 * A payload alone has the errors of the event around it. Their paths begin with the payload: `$.payload.email`.
 */

/** The result for an invalid payload. */
export function toPayloadResult<T>(
  value: unknown,
  explain: Explainer,
  messages: Messages,
  options?: ValidateOptions,
): ValidationResult<T> {
  const [first, ...rest] = collectPayloadErrors(value, explain, options);
  return first ? { valid: false, errors: toPayloadErrors(first, rest, messages) } : { valid: true, value: value as T };
}

/**
 * Throws the errors of an invalid payload.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 * @throws {RdsmValidationError} unless there are only unknown fields, and they are allowed.
 */
export function throwPayloadErrors(
  value: unknown,
  explain: Explainer,
  messages: Messages,
  options?: ValidateOptions,
): void {
  const [first, ...rest] = collectPayloadErrors(value, explain, options);
  if (!first) return;
  throw new RdsmValidationError(toPayloadErrors(first, rest, messages), detailedMessageOf(first, messages));
}

/**
 * The issues of an invalid payload. The keys lead from the payload to the problem.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 */
export function payloadIssuesOf(value: unknown, explain: Explainer, messages: Messages): StandardIssue[] {
  return collectPayloadErrors(value, explain).map((error) => {
    const issue = withoutBody(toIssue(error, messages));
    return { ...issue, path: issue.path.slice(1) };
  });
}

function collectPayloadErrors(value: unknown, explain: Explainer, options?: ValidateOptions): LocatedError[] {
  const explainInEvent: Explainer = (payload, collector) => {
    // It remains: what is reported afterwards is about the payload too.
    collector.path.push('payload');
    return explain(payload, collector);
  };
  return collectErrors(value, explainInEvent, options);
}

function toPayloadErrors(
  first: LocatedError,
  rest: readonly LocatedError[],
  messages: Messages,
): [ApiError, ...ApiError[]] {
  const toPayloadError = (located: LocatedError): ApiError => {
    const error = withoutBody(toApiError(located, messages));
    return { ...error, path: shorten(error.path as string) };
  };
  return [toPayloadError(first), ...rest.map(toPayloadError)];
}

/** An error whose validation rules have paths that begin with the payload. */
function withoutBody<Reported extends Pick<ApiError, 'validation_rules'>>(error: Reported): Reported {
  const conflicts_with = error.validation_rules?.conflicts_with;
  if (conflicts_with === undefined) return error;
  return { ...error, validation_rules: { ...error.validation_rules, conflicts_with: shorten(conflicts_with) } };
}

/** A path in the body as a path in the payload. */
function shorten(path: string): string {
  return path.replace('$.body', '$');
}
