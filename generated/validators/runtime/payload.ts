import type { ApiError } from '@rdsm-events/types/api-error';
import type { Explainer } from './explainer.js';
import type { Messages } from './message.js';
import { issuesOf, type StandardIssue } from './standard-schema.js';
import { toResult, type ValidateOptions, type ValidationResult } from './validate.js';
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
  const result = toResult<T>(value, inPayload(explain), messages, options);
  if (result.valid) return result;
  const [first, ...rest] = result.errors;
  return { valid: false, errors: [withoutBody(first), ...rest.map(withoutBody)] };
}

/**
 * Throws the errors of an invalid payload.
 * @throws {RdsmValidationError} unless there are only unknown fields, and they are allowed.
 */
export function throwPayloadErrors(
  value: unknown,
  explain: Explainer,
  messages: Messages,
  options?: ValidateOptions,
): void {
  const result = toPayloadResult(value, explain, messages, options);
  if (!result.valid) throw new RdsmValidationError(result.errors);
}

/** The issues of an invalid payload. The keys lead from the payload to the problem. */
export function payloadIssuesOf(value: unknown, explain: Explainer, messages: Messages): StandardIssue[] {
  return issuesOf(value, inPayload(explain), messages).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
}

/** Explains a payload as a field of its event. */
function inPayload(explain: Explainer): Explainer {
  return (value, collector) => {
    // It remains: what is reported afterwards is about the payload too.
    collector.path.push('payload');
    return explain(value, collector);
  };
}

/** An error whose paths begin with the payload: its own, and that of a conflicting field. */
function withoutBody(error: ApiError): ApiError {
  const { path, validation_rules } = error;
  const shortened = path === undefined ? error : { ...error, path: shorten(path) };
  const conflict = validation_rules?.conflicts_with;
  if (conflict === undefined) return shortened;
  return { ...shortened, validation_rules: { ...validation_rules, conflicts_with: shorten(conflict) } };
}

function shorten(path: string): string {
  return path.replace('$.body', '$');
}
