import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { namedShapes } from '../../../generator/catalogue/named-shapes.js';
import type { Definitions, ObjectShape, Shape } from '../../../generator/catalogue/shape.js';
import type { Change } from '../../../generator/changes/change.js';
import { compareCatalogues } from '../../../generator/changes/compare-catalogues.js';
import { EventArbitrary } from '../../../generator/changes/counterexamples/event-arbitrary.js';
import { findCounterexamples } from '../../../generator/changes/counterexamples/find-counterexamples.js';
import { emitValidators } from '../../../generator/commands/changes/emit-validator.js';
import { draft2020, JsonSchemaPrinter } from '../../../generator/print/json-schema.js';
import { catalogue } from '../../support/catalogue.js';
import { edited, shape } from './edits.js';
import { changeableLeaves, kindOf, unseen } from './leaves.js';
import { mutationsOf } from './shape-mutations.js';

describe('The comparison', () => {
  it('finds nothing between a catalogue and itself, read back from its file', () => {
    expect(compareCatalogues(catalogue, JSON.parse(JSON.stringify(catalogue)))).toEqual([]);
  });

  // The same field of another event is compared by the same code: every-leaf.test.ts changes those as well.
  it('finds a change of each kind of leaf', () => {
    const byKind = new Map(changeableLeaves().map((path) => [kindOf(path), path]));
    expect(byKind.size).toBeGreaterThan(100);
    expect(unseen([...byKind.values()])).toEqual([]);
  });

  it('reports a rejection that no change explains as a breaking change', async () => {
    const after = edited(catalogue, (c) => shape(c, 'CALL_FINISHED', 'call_type', 'enum').values.pop());
    const found = compareCatalogues(catalogue, after).filter(({ class: of }) => of !== 'breaking');
    const { changes } = findCounterexamples(
      found,
      { before: catalogue, after },
      await emitValidators({ before: catalogue, after }),
    );
    expect(changes).toMatchObject([
      {
        change: { class: 'breaking', location: 'CALL_FINISHED', kind: 'unexplained' },
        counterexample: { error: { error_type: 'INVALID_OPTION', path: '$.body.payload.call_type' } },
      },
    ]);
  });

  it('assumes the worst of what it cannot decide', () => {
    const after = edited(catalogue, (c) => {
      shape(c, 'CALL_FINISHED', 'call_status', 'string').pattern = '^(?!busy)';
      shape(c, 'SALE', 'funnel_name', 'string').maxLength = 1_000_000;
    });
    expect(compareCatalogues(catalogue, after)).toMatchObject([
      { class: 'breaking', location: 'SALE.payload.funnel_name', kind: 'strings', undecided: true },
      { class: 'breaking', location: 'CALL_FINISHED.payload.call_status', kind: 'strings', undecided: true },
    ]);
  });

  // ajv decides on both sides.
  it('reports as breaking what rejects an accepted event, and as additive what accepts a rejected one', () => {
    fc.assert(
      fc.property(fc.nat(mutants.length - 1), fc.nat(), (index, seed) => {
        const [type = '', after = catalogue] = mutants[index] ?? [];
        const changes = compareCatalogues(catalogue, after);
        const rejected = onlyIn(catalogue, after, type, changes, seed);
        const accepted = onlyIn(after, catalogue, type, changes, seed);
        expect([rejected !== undefined && !includes(changes, 'breaking') && rejected]).toEqual([false]);
        // What also rejects is breaking first.
        expect([accepted !== undefined && !includes(changes, 'breaking', 'additive') && accepted]).toEqual([false]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

/** Catalogues with a mistake, each with an event in which it shows. */
const mutants: [string, Catalogue][] = [
  ...catalogue.events.flatMap((mutated) =>
    mutationsOf(mutated.payload).map((payload): [string, Catalogue] => [
      mutated.type,
      {
        ...catalogue,
        events: catalogue.events.map((each) =>
          each === mutated ? { ...each, payload: payload as ObjectShape } : each,
        ),
      },
    ]),
  ),
  ...Object.entries(catalogue.definitions)
    .filter(([name]) => name.endsWith('LegalBasis'))
    .flatMap(([name, definition]) =>
      mutationsOf(definition)
        .filter((changed) => keepsDiscriminator(name, changed))
        .map((changed): [string, Catalogue] => [
          'CONVERSION',
          { ...catalogue, definitions: { ...catalogue.definitions, [name]: changed } as Definitions },
        ]),
    ),
];

/** Whether a branch of a union still has its value in the discriminating field, as the model demands. */
function keepsDiscriminator(name: string, changed: Shape): boolean {
  const unions = Object.values(catalogue.definitions).filter((shape) => shape.kind === 'union');
  return unions.every(({ field, branches }) =>
    branches
      .filter(({ shape }) => shape.kind === 'ref' && shape.name === name)
      .every(
        ({ value }) =>
          changed.kind === 'object' &&
          changed.fields.some(
            (each) =>
              each.name === field &&
              each.presence === 'required' &&
              isDeepStrictEqual('values' in each.shape && each.shape.values, [value]),
          ),
      ),
  );
}

function includes(changes: readonly Change[], ...classes: string[]): boolean {
  return changes.some((change) => change.subject === 'values' && classes.includes(change.class));
}

/** An event that one catalogue accepts and the other rejects. */
function onlyIn(one: Catalogue, other: Catalogue, type: string, changes: readonly Change[], seed: number): unknown {
  const hints = changes.flatMap((change) => change.hints);
  const found = one.events.find((each) => each.type === type);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  const [isOfOne, isOfOther] = [ajvOf(one, found.names.event), ajvOf(other, found.names.event)];
  const events = fc.sample(new EventArbitrary(one, hints).eventsOf(found), { numRuns: 100, seed });
  return events.find((drawn) => isOfOne(drawn) && !isOfOther(drawn));
}

function ajvOf(each: Catalogue, name: string): (value: unknown) => boolean {
  const known = each === catalogue ? compiled.get(name) : undefined;
  if (known) return known;
  const printer = new JsonSchemaPrinter(draft2020, each);
  const $defs = Object.fromEntries(
    Object.entries(namedShapes(each)).map(([definition, named]) => [definition, printer.print(named)]),
  );
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({ $defs, $ref: `#/$defs/${name}` });
  const isValid = (value: unknown) => validate(value) === true;
  if (each === catalogue) compiled.set(name, isValid);
  return isValid;
}

/** The validators of the catalogue itself, by the name of the event. */
const compiled = new Map<string, (value: unknown) => boolean>();
