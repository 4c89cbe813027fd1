import type { Explainer } from './explainer.js';
import { addUnknownField, type UnknownFields } from './object.js';
import { type Aliases, suggest } from './suggest.js';

/** What every event is sent in. */
export interface Envelope {
  /** Name of the field that names the type. */
  readonly type: string;
  /** Names of all of its fields. */
  readonly fields: readonly string[];
  /** Other names of its fields. */
  readonly aliases: Aliases;
  /** Returns the explainer of the body of an event whose type is known. */
  readonly explain: (explainPayload: Explainer) => Explainer;
}

/**
 * Unknown fields of the envelope. Many senders put the fields of the payload next to the type of the event.
 * @param payload Name of the field that holds the payload.
 */
export function rejectOutsidePayload(payload: string, explainPayload: Explainer, aliases: Aliases): UnknownFields {
  return (name, listed) => (_, collector) => {
    if (collector.allowsUnknown) return true;
    const inPayload = explainPayload.suggest?.(name) ?? [];
    const inEnvelope = inPayload[0] === name ? [] : suggest(name, listed, aliases);
    const meant = inPayload.map((other) => `${payload}.${other}`);
    return addUnknownField(collector, inEnvelope.length > 0 ? inEnvelope : meant);
  };
}
