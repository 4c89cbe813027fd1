import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { eventShape, payloadField } from '../../catalogue/named-shapes.js';
import type { ArrayShape, Field, ObjectShape, ResolvedShape, Shape, StringShape } from '../../catalogue/shape.js';
import { resolve } from '../../catalogue/walk.js';
import type { Hint } from '../compare/difference.js';
import { acceptedUnder, customFieldLocation } from '../compare/shapes/custom-fields.js';
import { examplesByLocation } from './examples.js';
import { anyValues, numbersOf, stringsOf } from './scalar-arbitraries.js';

type Fields = Record<string, unknown>;

/** The locations of one value. A custom field has that of its name, and that of all custom fields. */
type Locations = readonly string[];

/**
 * Generates events of a catalogue from its shapes. They shrink towards few fields and the values of its examples, and
 * contain the values of hints. An event may violate a rule across fields, so that it has to be validated.
 */
export class EventArbitrary {
  readonly #catalogue: Catalogue;
  readonly #hints: readonly Hint[];
  readonly #examples: Map<string, unknown[]>;

  constructor(catalogue: Catalogue, hints: readonly Hint[]) {
    this.#catalogue = catalogue;
    this.#hints = hints;
    this.#examples = examplesByLocation(catalogue);
  }

  /** Events of one type. */
  eventsOf(event: CatalogueEvent): Arbitrary<Fields> {
    const payload = payloadField(this.#catalogue.envelope);
    const envelope = eventShape(event, this.#catalogue);
    const others = { ...envelope, fields: envelope.fields.filter(({ name }) => name !== payload) };
    return fc
      .tuple(this.#object(others, [event.type]), this.#value(event.payload, [`${event.type}.payload`]))
      .map(([fields, value]) => ({ ...fields, [payload]: value }));
  }

  #value(shape: Shape, locations: Locations): Arbitrary<unknown> {
    const resolved = resolve(shape, this.#catalogue.definitions);
    const at = shape.kind === 'ref' ? [shape.name] : locations;
    const known = [...at.flatMap((location) => this.#examples.get(location) ?? []), ...this.#hinted('values', at)];
    const drawn = this.#drawn(resolved, at);
    return known.length === 0 ? drawn : fc.oneof({ withCrossShrink: true }, fc.constantFrom(...known), drawn);
  }

  #drawn(shape: ResolvedShape, locations: Locations): Arbitrary<unknown> {
    switch (shape.kind) {
      case 'string':
        return this.#string(shape);
      case 'number':
      case 'integer':
        return numbersOf(shape);
      case 'boolean':
        return fc.boolean();
      case 'any':
        return anyValues;
      case 'enum':
        return fc.constantFrom(...shape.values);
      case 'array':
        return this.#array(shape, locations);
      case 'object':
        return this.#object(shape, locations);
      case 'union':
        return fc.oneof(...shape.branches.map((branch) => this.#value(branch.shape, locations)));
      case 'typeUnion':
        return fc.oneof(...shape.members.map((member) => this.#value(member, locations)));
    }
  }

  #string({ minLength, maxLength, pattern, format }: StringShape): Arbitrary<string> {
    const source = format === undefined ? pattern : this.#catalogue.formats[format]?.pattern;
    return stringsOf(source, minLength, maxLength);
  }

  #array({ items, minItems = 0, maxItems }: ArrayShape, locations: Locations): Arbitrary<unknown[]> {
    const elements = this.#value(items, below(locations, '[]'));
    const maxLength = Math.max(minItems, Math.min(maxItems ?? 3, 50));
    const drawn = fc.array(elements, { minLength: minItems, maxLength, size: 'max' });
    const hinted = this.#hinted('lengths', locations).map((length) =>
      fc.array(elements, { minLength: length, maxLength: length, size: 'max' }),
    );
    return fc.oneof({ withCrossShrink: true }, drawn, ...hinted);
  }

  /** Listed fields, custom and unknown ones, and those of hints in their place. */
  #object(object: ObjectShape, locations: Locations): Arbitrary<Fields> {
    const { fields, customFields, unknownFields } = object;
    const names = this.#hinted('names', locations).filter((name) => fields.every((field) => field.name !== name));
    const hinted = names.flatMap((name): [string, Arbitrary<unknown>][] => {
      const shape = acceptedUnder(name, object);
      if (shape === undefined) return [];
      const at = below(locations, `.${name}`);
      return [
        [
          name,
          shape === 'any' || !customFields ? anyValues : this.#value(shape, [...at, ...locationsOf(object, locations)]),
        ],
      ];
    });
    const parts = [
      this.#record(fields, locations, hinted),
      ...(customFields
        ? [
            fc.dictionary(
              stringsOf(customFields.pattern),
              this.#value(customFields.value, locationsOf(object, locations)),
              { maxKeys: 2 },
            ),
          ]
        : []),
      ...(unknownFields === 'reject'
        ? []
        : [fc.dictionary(fc.constantFrom('another', 'other'), anyValues, { maxKeys: 2 })]),
      ...this.#hints
        .filter(({ location }) => locations.includes(location))
        .flatMap((hint) => (hint.fields ? [fc.option(this.#record(hint.fields, locations), { nil: {} })] : [])),
    ];
    return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn));
  }

  #record(
    fields: readonly Field[],
    locations: Locations,
    others: readonly (readonly [string, Arbitrary<unknown>])[] = [],
  ): Arbitrary<Fields> {
    const listed = fields.map(({ name, shape }) => [name, this.#value(shape, below(locations, `.${name}`))] as const);
    return fc.record(Object.fromEntries([...listed, ...others]) as Record<string, Arbitrary<unknown>>, {
      requiredKeys: fields.filter(({ presence }) => presence === 'required').map(({ name }) => name),
    });
  }

  #hinted<Kind extends 'values' | 'names' | 'lengths'>(kind: Kind, locations: Locations) {
    return this.#hints
      .filter(({ location }) => locations.includes(location))
      .flatMap((hint) => [...(hint[kind] ?? [])] as NonNullable<Hint[Kind]>[number][]);
  }
}

function below(locations: Locations, step: string): string[] {
  return locations.map((location) => `${location}${step}`);
}

function locationsOf({ customFields }: ObjectShape, locations: Locations): string[] {
  return customFields ? locations.map((location) => customFieldLocation(location, customFields)) : [];
}
