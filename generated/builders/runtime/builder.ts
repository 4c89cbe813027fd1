import type { Messages } from '@rdsm-events/validators/errors';
import { rejectWholeEvent } from './whole-event.js';
import { withoutUndefined } from './without-undefined.js';

/** The member that every builder has. */
export interface Parse<Event> {
  /**
   * Makes the event of an untrusted payload: the builder itself, for a value of any type.
   *
   * @throws {RdsmValidationError} with every error in `errors`.
   */
  parse(payload: unknown): Event;
}

/**
 * Makes a builder that validates.
 * @param build Makes the event of a payload.
 * @param assert Throws when the event is invalid.
 * @param members What else the builder has.
 */
export function createBuilder<
  Build extends (payload: never, options?: never) => object,
  Members extends object = Record<never, never>,
>(
  build: Build,
  assert: (event: unknown) => void,
  messages: Messages,
  members?: Members,
): Build & Parse<ReturnType<Build>> & Members {
  const make = build as unknown as (payload: unknown, options?: unknown) => ReturnType<Build>;
  const builder = (payload: unknown, options?: unknown): ReturnType<Build> => {
    const event = make(payload, options);
    try {
      assert(event);
    } catch (error) {
      rejectWholeEvent(payload, event, messages);
      throw error;
    }
    return withoutUndefined(event);
  };
  const parse = (payload: unknown) => builder(payload);
  return Object.assign(builder, { parse }, members) as unknown as Build & Parse<ReturnType<Build>> & Members;
}
