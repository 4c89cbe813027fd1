import fc from 'fast-check';
import type { EventType } from '../../../../generator/catalogue/documents.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { independent } from '../../../../generator/emitters/conformance/mutations/mutation.js';
import { mutations } from '../../../../generator/emitters/conformance/mutations/mutations.js';
import { validEvents } from '../../../support/arbitraries/documents/events.js';
import { arbitraryBodies, damaged } from '../../../support/arbitraries/mutated.js';
import { catalogue } from '../../../support/catalogue.js';
import type { Asked } from './answer.js';
import { answers, caseOf } from './answers.js';
import type { Law } from './law.js';
import { type Sample, sent } from './sample.js';

/** What holds of the bodies of one event: right ones, each constraint broken, two broken, damage, unknown names. */
export function lawsOfEvent(type: EventType, asked: Asked, sample: Sample): Law[] {
  const valid = sample.of(validEvents(type), 40);
  const pick = (index: number) => valid[index % valid.length] as EventBody;
  const ofType = mutations.filter(({ event }) => event === type);
  const pairs = sample.of(
    fc.tuple(fc.constantFrom(...ofType), fc.constantFrom(...ofType)).filter(([a, b]) => independent(a, b)),
    50,
  );
  const wild = [
    ...sample.of(damaged(validEvents(type), catalogue), 200),
    ...sample.of(arbitraryBodies(catalogue), 50),
  ].map(sent);
  return answers(asked, [
    ...valid.map((body) => caseOf(`${type}: a valid body`, body)),
    ...ofType.map(({ id, apply }, index) => caseOf(id, apply(pick(index)))),
    ...pairs.map(([a, b], index) => caseOf(`${a.id}, ${b.id}`, b.apply(a.apply(pick(index)) as EventBody))),
    ...wild.map((body) => caseOf(`${type}: damaged`, body)),
  ]);
}
