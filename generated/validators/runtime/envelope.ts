import type { Explainer, ObjectExplainer } from './explainer.js';
import { addUnknownField, type UnknownFields } from './object.js';

/** What every event is sent in. */
export interface Envelope {
  /** Name of the field that names the type. */
  readonly type: string;
  /** Returns the explainer of the body of an event whose type is known. */
  readonly explain: (explainPayload: Explainer) => ObjectExplainer;
}

/**
 * Unknown fields of the envelope. Many senders put the fields of the payload next to the type of the event.
 * @param payload Name of the field with the payload.
 */
export function rejectOutsidePayload(payload: string, explainPayload: Explainer): UnknownFields {
  return (name, suggest) => (_, collector) => {
    if (collector.allowsUnknown) return true;
    const inPayload = explainPayload.suggest?.(name) ?? [];
    const inEnvelope = inPayload[0] === name ? [] : suggest(name);
    const meant = inPayload.map((other) => `${payload}.${other}`);
    return addUnknownField(collector, inEnvelope.length > 0 ? inEnvelope : meant);
  };
}
