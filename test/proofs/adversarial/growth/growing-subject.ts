import { catalogue } from '../../../support/catalogue.js';
import { fullEvent } from '../full-event.js';

/** A value that can be made in any size. */
export interface GrowingSubject {
  name: string;
  /** The largest of four sizes; each is twice the one before. */
  largest: number;
  make(size: number): unknown;
  valid: boolean;
}

/** A right event of a type, with other fields in its payload. */
export function eventWith(type: string, fields: object): object {
  const known = catalogue.events.find((event) => event.type === type);
  if (known === undefined) throw new Error(`There is no event ${type}.`);
  const event = fullEvent(known);
  return { ...event, payload: { ...(event.payload as object), ...fields } };
}
