import fc, { type Arbitrary } from 'fast-check';
import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { batchMutations } from '../../../../generator/emitters/conformance/mutations/batch-mutations.js';
import type { EventBody } from '../../../../generator/emitters/conformance/mutations/event-body.js';
import type { Mutation } from '../../../../generator/emitters/conformance/mutations/mutation.js';
import { mutations } from '../../../../generator/emitters/conformance/mutations/mutations.js';
import { validEvents as drawnFromTables } from '../../../support/arbitraries/documents/events.js';
import { arbitraryBodies, mutated } from '../../../support/arbitraries/mutated.js';
import { validEvents as drawnFromSpec } from '../../../support/arbitraries/valid.js';
import { catalogue } from '../../../support/catalogue.js';

/** A value, and the name of the validator: that of a file, `event` or `batch`. */
export interface Drawn {
  readonly name: string;
  readonly value: unknown;
}

/** How many valid events of each type are drawn at once. Drawing one takes longer than changing it several times. */
const poolSize = 20;
/** How many values are made of them. */
const valuesPerPool = 2500;

/** Any number of values: valid ones, ones with one or more faults, batches, and values of any type. */
export function* draw(cases: number, seed: number): Generator<Drawn> {
  for (let count = 0, round = 0; count < cases; round++) {
    const numRuns = Math.min(valuesPerPool, cases - count);
    yield* fc.sample(drawnOf(seed + round), { numRuns, seed: seed + round });
    count += numRuns;
  }
}

function drawnOf(seed: number): Arbitrary<Drawn> {
  const pools = catalogue.events.map((event) => {
    const { type, names } = event;
    const settings = { numRuns: poolSize, seed };
    const pool = [
      ...fc.sample(drawnFromSpec(event, catalogue), settings),
      ...(hasTable(type) ? fc.sample(drawnFromTables(type), settings) : []),
    ];
    const valid = fc.constantFrom(...pool) as Arbitrary<EventBody>;
    const faults = mutations.filter((mutation) => mutation.event === type);
    return { name: names.file, values: changed(valid, faults) };
  });
  const files = pools.map(({ name }) => name);
  const ofType = fc.oneof(...pools.map(({ name, values }) => values.map((value) => ({ name, value }))));
  const ofAnyType = fc.oneof(...pools.map(({ values }) => values));
  const others = arbitraryBodies(catalogue);
  const anyName = fc.constantFrom(...files, unionNames.file, batchNames.file);
  return fc.oneof(
    { weight: 8, arbitrary: ofType },
    { weight: 6, arbitrary: ofAnyType.map((value) => ({ name: unionNames.file, value })) },
    { weight: 3, arbitrary: batchesOf(ofAnyType).map((value) => ({ name: batchNames.file, value })) },
    { weight: 2, arbitrary: fc.record({ name: anyName, value: fc.oneof(ofAnyType, others) }) },
  );
}

function hasTable(type: string): type is Parameters<typeof drawnFromTables>[0] {
  return mutations.some(({ event }) => event === type);
}

/** Valid events, and the same with one to three changes, or with a violation of the tables. */
function changed(valid: Arbitrary<EventBody>, faults: readonly Mutation[]): Arbitrary<unknown> {
  const withChanges = mutated(valid, catalogue);
  if (faults.length === 0) return fc.oneof(valid, { weight: 5, arbitrary: withChanges });
  const withFault = fc.tuple(valid, fc.constantFrom(...faults)).map(([body, { apply }]) => apply(body));
  return fc.oneof(
    valid,
    { weight: 3, arbitrary: withChanges },
    { weight: 2, arbitrary: withFault },
    { weight: 1, arbitrary: mutated(withFault, catalogue) },
  );
}

function batchesOf(events: Arbitrary<unknown>): Arbitrary<unknown> {
  const batches = fc.array(events, { maxLength: 4 });
  const withFault = fc
    .tuple(batches, fc.constantFrom(...batchMutations))
    .map(([batch, { apply }]) => apply(batch as EventBody[]));
  return fc.oneof({ weight: 3, arbitrary: batches }, withFault, mutated(batches, catalogue));
}
