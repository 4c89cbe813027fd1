import fc from 'fast-check';
import { batchMutations } from '../../../../generator/emitters/conformance/mutations/batch-mutations.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import { anyValidEvent, validBatches } from '../../../support/arbitraries/documents/events.js';
import { arbitraryBodies, damaged } from '../../../support/arbitraries/mutated.js';
import { catalogue } from '../../../support/catalogue.js';
import { answers, caseOf } from './answers.js';
import type { Law } from './law.js';
import { type Sample, sent } from './sample.js';

/** What holds of batches: right ones, each constraint broken, damage. */
export function lawsOfBatches(sample: Sample): Law[] {
  const valid = sample.of(validBatches, 40);
  const pick = (index: number) => valid[index % valid.length] as EventBody[];
  const wild = [
    ...sample.of(damaged(validBatches, catalogue), 200),
    ...sample.of(arbitraryBodies(catalogue), 50),
    ...sample.of(fc.array(damaged(anyValidEvent, catalogue), { maxLength: 3 }), 100),
  ].map(sent);
  return answers('BATCH', [
    ...valid.map((body) => caseOf('a valid batch', body)),
    ...batchMutations.map(({ id, apply }, index) => caseOf(id, apply(pick(index)))),
    ...wild.map((body) => caseOf('a damaged batch', body)),
  ]);
}
