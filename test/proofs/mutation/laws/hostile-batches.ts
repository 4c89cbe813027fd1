import { tableOf } from '../../../../generator/catalogue/documents.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import { answers } from './answers.js';
import type { Law } from './law.js';
import { hiddenThrower } from './odd-fields.js';
import { odd, oddLists, ofAnotherRealm } from './odd-values.js';

/** Lists made in other ways, what is no list, and members that are no objects. */
export function lawsOfHostileBatches(): Law[] {
  const event = minimalEvent(tableOf('SALE'));
  const one = (name: string, make: () => unknown, seen: unknown) => ({
    name: `batch: ${name}`,
    make,
    seen,
  });
  return answers('BATCH', [
    one('of another realm', () => ofAnotherRealm([event]), [event]),
    one('without a prototype', () => Object.setPrototypeOf([event], null), [event]),
    one('through a proxy', () => new Proxy([event], {}), [event]),
    one('with a field that is hidden and throws', () => [withHiddenValue(event)], [event]),
    one('undefined', () => undefined, null),
    one('undefined and a hole', () => Object.assign(new Array(3), [event, undefined]), [event, null, null]),
    ...[...odd, ...oddLists].map(([name, make]) => one(name, make, 'text')),
    ...odd.map(([name, make]) => one(`member ${name}`, () => [event, make()], [event, 'text'])),
  ]);
}

/** The value of a sale may be left out. */
function withHiddenValue(event: EventBody): object {
  return { ...event, payload: hiddenThrower(event.payload, 'value') };
}
