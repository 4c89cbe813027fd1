import type { ApiError } from '@rdsm-events/types/api-error';
import {
  currentEventTypes,
  type ValidationResult,
  validateBatch,
  validateConversion,
  validateEvent,
} from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { api, bodyOf, queryRoot } from './api.js';
import type { SandboxOptions } from './options.js';
import { withRoot } from './path-root.js';
import type { Route } from './route.js';

/** An event of a body. The paths of its errors begin at `$.body`, as if it had been sent alone. */
export interface ValidatedEvent {
  event: unknown;
  errors: readonly ApiError[];
  /** The unknown fields that are dropped, as errors. */
  dropped: readonly ApiError[];
}

/** What is wrong with a body: the errors of its events, and those of the response. */
export interface ValidatedBody {
  /** In the order of the body. */
  events: readonly ValidatedEvent[];
  /** Their paths begin at `$.body`, in a batch at `$.body[0]`. Without any, the body is accepted. */
  errors: readonly ApiError[];
}

/** @param now The date on which events are sent, in milliseconds since 1970. */
export function validateBody(body: unknown, route: Route, options: SandboxOptions, now: number): ValidatedBody {
  const validate = (event: unknown) => validateOne(event, route, options, now);
  if (route.name !== 'batch') {
    const event = validate(body);
    return { events: [event], errors: event.errors };
  }
  if (!Array.isArray(body)) {
    return { events: [], errors: errorsOf(validateBatch(body)) };
  }
  const events = body.map(validate);
  return { events, errors: events.flatMap(({ errors }, index) => withRoot(errors, `${api.pathRoot}[${index}]`)) };
}

function validateOne(event: unknown, route: Route, options: SandboxOptions, now: number): ValidatedEvent {
  const validate = route.name === 'conversion' ? validateConversion : validateEvent;
  const errors = errorsOf(validate(event));
  const typeErrors = errors.every(({ path }) => path !== typePath) ? checkType(event, route, options, now) : [];
  // As the validators report it: with an event of another type, nothing else is compared.
  if (typeErrors.length > 0) return { event, errors: typeErrors, dropped: [] };
  if (options.unknownFields !== 'drop') return { event, errors, dropped: [] };
  const isDropped = ({ error_type }: ApiError) => error_type === 'INVALID_FIELDS';
  return {
    event,
    errors: errors.filter((error) => !isDropped(error)),
    dropped: errors.filter(isDropped),
  };
}

/** What the validators suggest for a whole body is another function: that is no advice for who sends it. */
function errorsOf(result: ValidationResult<unknown>): readonly ApiError[] {
  if (result.valid) return [];
  return result.errors.map((error) => {
    if (error.path !== api.pathRoot || error.validation_rules?.did_you_mean === undefined) return error;
    const { did_you_mean: _, ...rules } = error.validation_rules;
    return { ...error, validation_rules: rules };
  });
}

const typePath = `${api.pathRoot}.event_type`;

/** The type of an event is known, and may still be one that is not accepted in this request. */
function checkType(event: unknown, { query, name }: Route, options: SandboxOptions, now: number): ApiError[] {
  if (options.today && isRejectedBy(event, now)) return [invalidOption(typePath, currentEventTypes)];
  const type = typeOf(event);
  const parameter = query.get(api.typeParameter);
  if (name === 'batch' || options.typeParameter === 'ignore' || parameter === null) return [];
  return parameter.toUpperCase() === type ? [] : [invalidOption(`${queryRoot}.${api.typeParameter}`, [type])];
}

/** The documented error of a type that is not accepted, with other options and at another path. */
function invalidOption(path: string, options: readonly string[]): ApiError {
  const { errors } = bodyOf('400', 'documented') as { errors: [ApiError] };
  return { ...errors[0], validation_rules: { valid_options: [...options] }, path };
}

/** Whether RD Station announced to reject this type, and the date has passed. */
function isRejectedBy(event: unknown, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  return noticesOfEvent(event).some(
    (notice) =>
      notice.notice_type === 'DEPRECATED' &&
      notice.path === typePath &&
      (notice.details.refused_after ?? '9999-12-31') < today,
  );
}

/** The `event_type` of a value, empty if it has none. */
export function typeOf(event: unknown): string {
  const isObject = typeof event === 'object' && event !== null;
  const type = isObject && Object.hasOwn(event, 'event_type') ? (event as { event_type: unknown }).event_type : '';
  return typeof type === 'string' ? type : '';
}
