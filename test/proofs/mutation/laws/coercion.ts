import type { EventType, Table } from '../../../../generator/catalogue/documents.js';
import { answers, caseOf } from './answers.js';
import { fullEvent } from './full-event.js';
import type { Law } from './law.js';

/** A list of one right value is not that value, though as a text it is the same; nor is its text a number. */
export function lawsOfCoercion(table: Table<EventType>): Law[] {
  const event = fullEvent(table);
  const name = `${table.event}: what becomes right when it is converted`;
  const bodies = Object.entries(event.payload).flatMap(([field, value]) =>
    [[value], [[value]], String(value)].map((converted) => ({
      ...event,
      payload: { ...event.payload, [field]: converted },
    })),
  );
  return answers(
    table.event,
    bodies.map((body) => caseOf(name, body)),
  );
}
