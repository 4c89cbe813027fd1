import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../generator/changes/change.js';
import { accepter } from '../../../generator/changes/compare/accepts.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { Drawing } from '../../../generator/changes/prove/draw.js';
import { validatorOf } from '../../../generator/changes/prove/emit-validators.js';
import { prove } from '../../../generator/changes/prove/prove.js';
import type { Catalogue, CatalogueEvent } from '../../../generator/legacy/catalogue.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import { specMutants } from '../../proofs/mutation/spec/spec-mutants.js';
import { spec } from '../../support/catalogue.js';
import { field } from './edits.js';

const catalogue = readCatalogue(spec);

describe('The comparison', () => {
  it('finds nothing between a catalogue and itself, read back from its file', () => {
    expect(compareCatalogues(catalogue, JSON.parse(JSON.stringify(catalogue)))).toEqual([]);
  });

  // Whatever is added to the catalogue later is compared, too.
  it('finds every fact that changed: no leaf of the catalogue can change unseen', () => {
    // A body names its payload, which has a name of the event.
    const leaves = leavesOf(catalogue).filter((path) => !path.join('.').endsWith('.schema.properties.payload.$ref'));
    expect(leaves.length).toBeGreaterThan(1000);
    const unseen = leaves.filter((path) => compareCatalogues(catalogue, changedAt(path)).length === 0);
    expect(unseen.map((path) => path.join('.'))).toEqual([]);
  });

  it('takes what is refused and explained by no change for a breaking one', async () => {
    const after = structuredClone(catalogue);
    field(after, 'CALL_FINISHED', 'call_type').enum?.pop();
    const changes = compareCatalogues(catalogue, after);
    const { shown } = prove(
      changes.filter(({ class: of }) => of !== 'breaking'),
      catalogue,
      after,
      await validatorOf(after),
    );
    expect(shown).toMatchObject([
      {
        change: {
          class: 'breaking',
          place: 'CALL_FINISHED',
          words: expect.stringContaining('nothing else here says why'),
        },
        example: { refusal: { error_type: 'INVALID_OPTION', path: '$.body.payload.call_type' } },
      },
    ]);
  });

  it('calls what it cannot decide breaking, and says that it does not know', () => {
    const after = structuredClone(catalogue);
    field(after, 'CALL_FINISHED', 'call_status').pattern = '^(?!busy)';
    field(after, 'SALE', 'value').if = { minimum: 1 };
    expect(compareCatalogues(catalogue, after)).toMatchObject([
      { class: 'breaking', place: 'SALE.payload.value', unsure: true, words: expect.stringContaining('may refuse') },
      { class: 'breaking', place: 'CALL_FINISHED.payload.call_status', unsure: true },
    ]);
  });

  // The mistakes that mutation testing makes in the spec, held against ajv on both sides.
  it('calls breaking whatever refuses an event that was taken, and additive whatever takes one that was refused', () => {
    const all = [...specMutants(catalogue).values()].flat();
    // The name of the payload is none of the spec.
    const mutants = all.filter(({ label }) => ![label.from, label.to].includes('"payload"'));
    fc.assert(
      fc.property(fc.nat(mutants.length - 1), fc.nat(), (index, seed) => {
        const { catalogue: after, shows, label } = mutants[index] ?? fail();
        const changes = compareCatalogues(catalogue, after);
        const type = shows[0] ?? '';
        const [from, to] = [catalogue, after];
        const refuses = example(from, to, type, changes, seed);
        const takes = example(to, from, type, changes, seed);
        expect([label, refuses !== undefined && !says(changes, 'breaking') && refuses]).toEqual([label, false]);
        // What takes more and refuses more is breaking first.
        expect([label, takes !== undefined && !says(changes, 'breaking', 'additive') && takes]).toEqual([label, false]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

function fail(): never {
  throw new Error('There is no such mutant.');
}

function says(changes: readonly Change[], ...classes: string[]): boolean {
  return changes.some((change) => change.subject === 'values' && classes.includes(change.class));
}

/** An event of one catalogue that the other refuses. */
function example(from: Catalogue, to: Catalogue, type: string, changes: readonly Change[], seed: number): unknown {
  const [event, other] = [eventOf(from, type), eventOf(to, type)];
  const hints = changes.flatMap((change) => change.hints);
  const [isOf, isOther] = [judge(event, from), judge(other, to)];
  const events = fc.sample(new Drawing(from, hints).eventsOf(event), { numRuns: 100, seed });
  return events.find((drawn) => isOf(drawn) && !isOther(drawn));
}

function judge({ schema, payload, names }: CatalogueEvent, { definitions }: Catalogue): (event: unknown) => boolean {
  return accepter(schema, { ...definitions, [names.payload]: payload });
}

function eventOf({ events }: Catalogue, type: string): CatalogueEvent {
  const found = events.find((event) => event.type === type);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
}

type Path = (string | number)[];

/** The way to every text, number, truth value and empty list of a value. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function changedAt(path: Path): Catalogue {
  const changed = structuredClone(catalogue);
  const key = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((value, step) => value[step] as never, changed as never);
  parent[key] = other(parent[key]);
  return changed;
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return ['new'];
  // A reference leads to another definition.
  return value.startsWith('#/$defs/')
    ? `#/$defs/${value.endsWith('ApiError') ? 'LegalBasis' : 'ApiError'}`
    : `${value}x`;
}
