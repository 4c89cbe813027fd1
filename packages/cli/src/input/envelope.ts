import type { Envelope } from '../../../../generator/catalogue/catalogue.js';

/** The event of a payload: its envelope has the given type. */
export function wrapPayload(envelope: Envelope, type: string, payload: unknown): Record<string, unknown> {
  return Object.fromEntries(
    envelope.fields.map((field) => [
      field.name,
      field.role === 'type' ? type : field.role === 'payload' ? payload : field.value,
    ]),
  );
}

/** Whether a value is the payload of an event alone: an object without a field of the envelope. */
export function isPayload(envelope: Envelope, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !envelope.fields.some(({ name }) => Object.hasOwn(value, name));
}
