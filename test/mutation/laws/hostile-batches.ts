import { minimalEvent } from '../../documented/minimal-event.js';
import { tableOf } from '../../documented/tables.js';
import { answerTo } from './answer.js';
import { answers } from './answers.js';
import type { Law } from './law.js';
import { odd, oddLists, ofAnotherRealm } from './odd-values.js';

/** Lists made in other ways, what is no list, and members that are no objects. */
export function lawsOfHostileBatches(): Law[] {
  const event = minimalEvent(tableOf('SALE'));
  const law = (name: string, make: () => unknown, seen: unknown) =>
    answers('BATCH', `batch: ${name}`, make, answerTo(seen, 'BATCH'));
  return [
    law('of another realm', () => ofAnotherRealm([event]), [event]),
    law('without a prototype', () => Object.setPrototypeOf([event], null), [event]),
    law('through a proxy', () => new Proxy([event], {}), [event]),
    law('undefined', () => undefined, null),
    law('undefined and a hole', () => Object.assign(new Array(3), [event, undefined]), [event, null, null]),
    ...[...odd, ...oddLists].map(([name, make]) => law(name, make, 'text')),
    ...odd.map(([name, make]) => law(`member ${name}`, () => [event, make()], [event, 'text'])),
  ];
}
