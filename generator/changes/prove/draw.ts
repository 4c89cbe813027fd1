import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import type { Hint } from '../compare/difference.js';
import { patternsFor, placeOfAnyName, placeOfNames, takenUnder } from '../compare/other-names.js';
import { examplesByPlace } from './examples.js';

type Fields = Record<string, unknown>;

/** Where a value stands. A field that is not listed stands at its name, and at what is said of such names. */
type Places = readonly string[];

/**
 * Draws events of a catalogue from its schemas. They shrink towards few fields, and towards the values of its own
 * examples. Hints are tried beside them. An event may break a rule that is no shape, so that each is to be held against
 * the schema.
 */
export class Drawing {
  private readonly definitions: Record<string, JsonSchema>;
  private readonly hints: readonly Hint[];
  private readonly examples: Map<string, unknown[]>;
  /** Draws the fields that are laid over others, and nothing beside them. */
  private readonly overlay: Drawing | undefined;

  constructor(catalogue: Catalogue, hints: readonly Hint[], overlay?: 'overlay') {
    this.definitions = catalogue.definitions;
    this.hints = hints;
    this.examples = examplesByPlace(catalogue);
    this.overlay = overlay ? undefined : new Drawing(catalogue, hints, 'overlay');
  }

  /** Events of one type. */
  eventsOf({ type, schema, payload }: CatalogueEvent): Arbitrary<Fields> {
    const { payload: _reference, ...envelope } = schema.properties ?? {};
    const head = this.fields({ ...schema, properties: envelope, required: Object.keys(envelope) }, [type]);
    return fc
      .tuple(head, this.values(payload, [`${type}.payload`]))
      .map(([fields, body]) => ({ ...fields, payload: body }));
  }

  private values(schema: JsonSchema, places: Places): Arbitrary<unknown> {
    const name = referredName(schema);
    if (name !== undefined) return this.values(this.definitions[name] ?? {}, [name]);
    const known = [...places.flatMap((place) => this.examples.get(place) ?? []), ...this.hinted('values', places)];
    const plain = this.plain(schema, places);
    return known.length === 0 ? plain : fc.oneof({ withCrossShrink: true }, fc.constantFrom(...known), plain);
  }

  private plain(schema: JsonSchema, places: Places): Arbitrary<unknown> {
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case 'string':
        return textsOf(schema);
      case 'integer':
      case 'number':
        return numbersOf(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return this.lists(schema, places);
      case 'object':
        return this.objects(schema, places);
      default:
        return this.shapes(schema, places) ?? anyValues;
    }
  }

  private lists({ items = {}, minItems = 0, maxItems }: JsonSchema, places: Places): Arbitrary<unknown[]> {
    const members = this.values(items, below(places, '[]'));
    const lengths = this.hinted('lengths', places);
    const longest = Math.max(minItems, Math.min(maxItems ?? 3, 50));
    const plain = fc.array(members, { minLength: minItems, maxLength: longest, size: 'max' });
    const hinted = lengths.map((length) => fc.array(members, { minLength: length, maxLength: length, size: 'max' }));
    return fc.oneof({ withCrossShrink: true }, plain, ...hinted);
  }

  /** Objects, some of them with the fields over them that make a difference. */
  private objects(schema: JsonSchema, places: Places): Arbitrary<Fields> {
    const { overlay } = this;
    if (!overlay) return this.fields(schema, places);
    const overlays = this.hinted('overlays', places).map((over) =>
      fc.option(overlay.fields(over, places), { nil: {} }),
    );
    return fc.tuple(this.fields(schema, places), ...overlays).map((drawn) => Object.assign({}, ...drawn));
  }

  /** Fields by name, fields of other names, and what further keywords ask of the object. */
  private fields(schema: JsonSchema, places: Places): Arbitrary<Fields> {
    const names = Object.keys(schema.properties ?? {});
    const free = this.hinted('names', places).filter((name) => !names.includes(name));
    const listed = names.map((name) => [name, this.values(schema.properties?.[name] ?? {}, below(places, `.${name}`))]);
    const hinted = free.flatMap((name) => {
      const member = takenUnder(name, schema);
      return member ? [[name, this.values(member, placesUnder(name, schema, places))]] : [];
    });
    const fixed: Arbitrary<Fields> = fc.record(Object.fromEntries([...listed, ...hinted]), {
      requiredKeys: (schema.required ?? []).filter((name) => names.includes(name)),
    });
    const shapes = this.shapes(schema, places);
    const parts = [fixed, ...this.otherFields(schema, places), ...(shapes ? [shapes] : [])];
    return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn.filter(isFields)));
  }

  private otherFields(
    { patternProperties = {}, additionalProperties: any }: JsonSchema,
    places: Places,
  ): Arbitrary<Fields>[] {
    const named = Object.entries(patternProperties).map(([pattern, member]) =>
      fc.dictionary(
        textsOf({ pattern }),
        this.values(
          member,
          places.map((place) => placeOfNames(place, pattern)),
        ),
        { maxKeys: 2 },
      ),
    );
    if (any === false || !this.overlay) return named;
    const member = typeof any === 'object' ? any : {};
    const others = this.values(member, places.map(placeOfAnyName));
    return [...named, fc.dictionary(fc.constantFrom('another', 'other'), others, { maxKeys: 2 })];
  }

  private shapes({ oneOf, anyOf, allOf }: JsonSchema, places: Places): Arbitrary<unknown> | undefined {
    const branches = oneOf ?? anyOf ?? [];
    const choice = branches.length > 0 ? [fc.oneof(...branches.map((branch) => this.values(branch, places)))] : [];
    const all = [...(allOf ?? []).map((member) => this.values(member, places)), ...choice];
    if (all.length === 0) return undefined;
    return fc.tuple(...all).map((drawn) => (drawn.every(isFields) ? Object.assign({}, ...drawn) : drawn[0]));
  }

  private hinted<Kind extends 'values' | 'names' | 'lengths' | 'overlays'>(kind: Kind, places: Places) {
    const found = this.hints.filter(({ place }) => places.includes(place)).flatMap((hint) => [...(hint[kind] ?? [])]);
    return found as NonNullable<Hint[Kind]>[number][];
  }
}

function below(places: Places, step: string): string[] {
  return places.map((place) => `${place}${step}`);
}

/** The places at which a value under an open name is told of. */
function placesUnder(name: string, schema: JsonSchema, places: Places): string[] {
  const patterns = patternsFor(name, schema);
  return places.flatMap((place) => [
    `${place}.${name}`,
    ...(patterns.length > 0 ? patterns.map((pattern) => placeOfNames(place, pattern)) : [placeOfAnyName(place)]),
  ]);
}

function textsOf({ pattern, minLength = 0, maxLength = minLength + 8 }: JsonSchema): Arbitrary<string> {
  const any = fc.string({ minLength, maxLength });
  if (pattern === undefined) return any;
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    // Some patterns are beyond it. What they refuse stands among the hints.
    return any;
  }
}

function numbersOf({
  type,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
}: JsonSchema): Arbitrary<number> {
  const min = Math.max(minimum ?? -1e6, exclusiveMinimum ?? -1e6);
  const max = Math.max(min, Math.min(maximum ?? 1e6, exclusiveMaximum ?? 1e6));
  const whole = fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max)) });
  if (multipleOf !== undefined) return whole.map((number) => Math.round(number / multipleOf) * multipleOf);
  return type === 'integer' ? whole : fc.oneof(whole, fc.double({ min, max, noNaN: true }));
}

const anyValues: Arbitrary<unknown> = fc.constantFrom<unknown>('text', '', 1, 0.5, true, null, [], {});

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
