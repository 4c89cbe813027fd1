import { type TSchema, Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, keywordOrder } from '../../generator/catalogue/json-schema.js';
import { type Findings, readSchema } from '../../generator/catalogue/read-schema.js';
import { documented, house } from '../../spec/origin.js';

/** What a schema is read as, and what is found on the way. */
function read(schema: TSchema): { schema: JsonSchema } & Findings {
  const findings: Findings = { definitions: {}, rules: new Map(), units: new Map(), problems: [] };
  return { schema: readSchema(schema, 'SALE.payload.odd', findings), ...findings };
}

describe('A union', () => {
  it('of texts is an enumeration', () => {
    const schema = Type.Union([Type.Literal('Video'), Type.Literal('Audio')], { description: 'Kind.' });
    expect(read(schema).schema).toEqual({ type: 'string', enum: ['Video', 'Audio'], description: 'Kind.' });
  });

  it('of objects that a field tells apart is "oneOf", also when they have names', () => {
    const video = Type.Object({ kind: Type.Literal('Video') }, { $id: 'Video' });
    const audio = Type.Object({ kind: Type.Literal('Audio') });
    const { schema, definitions } = read(Type.Union([video, audio]));
    const branch = (kind: string) => ({
      type: 'object',
      properties: { kind: { const: kind, type: 'string' } },
      required: ['kind'],
    });
    expect(schema).toEqual({ oneOf: [{ $ref: '#/$defs/Video' }, branch('Audio')] });
    expect(definitions).toEqual({ Video: branch('Video') });
  });

  it('of other schemas is "anyOf"', () => {
    const schema = Type.Union([Type.Literal('none'), Type.Number()]);
    expect(read(schema).schema).toEqual({ anyOf: [{ const: 'none', type: 'string' }, { type: 'number' }] });
  });

  it('of objects of which two have the same value is "anyOf"', () => {
    const branch = Type.Object({ kind: Type.Literal('Video') });
    expect(Object.keys(read(Type.Union([branch, branch])).schema)).toEqual(['anyOf']);
  });

  it('of one schema is that schema', () => {
    expect(read(Type.Union([Type.String()])).schema).toEqual({ type: 'string' });
  });
});

describe('An intersection', () => {
  const email = Type.Object({ email: Type.String() });
  const name = Type.Object({ name: Type.Optional(Type.String()) });
  const custom = Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.Number(), { title: 'Custom fields' });
  const conflict = Type.Object({ email: Type.Literal('a'), name: Type.Literal('b') });

  it('of objects is one object, with the fields in their order', () => {
    const { schema } = read(Type.Intersect([email, name], { description: 'A contact.' }));
    expect(schema).toEqual({
      description: 'A contact.',
      type: 'object',
      properties: { email: { type: 'string' }, name: { type: 'string' } },
      required: ['email'],
    });
    expect(Object.keys(schema.properties ?? {})).toEqual(['email', 'name']);
  });

  it('with a record has "patternProperties", and is closed where it says so', () => {
    expect(read(Type.Intersect([email, custom], { unevaluatedProperties: false })).schema).toEqual({
      type: 'object',
      properties: { email: { type: 'string' } },
      patternProperties: { '^x_[a-z]+$': { type: 'number' } },
      required: ['email'],
      additionalProperties: false,
    });
  });

  it('that is not closed is an open object', () => {
    expect(read(Type.Intersect([email, custom])).schema).not.toHaveProperty('additionalProperties');
  });

  it('with a negation has it beside the fields, with its description', () => {
    const { schema } = read(Type.Intersect([email, Type.Not(conflict, { description: 'Forbidden: both.' })]));
    expect(schema.not).toEqual({
      description: 'Forbidden: both.',
      type: 'object',
      properties: { email: { const: 'a', type: 'string' }, name: { const: 'b', type: 'string' } },
      required: ['email', 'name'],
    });
    expect(Object.keys(schema)).toEqual(['type', 'properties', 'required', 'not']);
  });

  it('with two negations allows neither', () => {
    const { schema } = read(Type.Intersect([email, Type.Not(conflict), Type.Not(name)]));
    expect(schema.not).toEqual({ anyOf: [read(conflict).schema, read(name).schema] });
  });

  it('with a union has it beside the fields', () => {
    const { schema } = read(Type.Intersect([email, Type.Union([name, custom])]));
    expect(schema.anyOf).toEqual([read(name).schema, read(custom).schema]);
    expect(schema.properties).toEqual({ email: { type: 'string' } });
  });

  it('of intersections is one object too: nothing of them is lost', () => {
    const inner = Type.Intersect([email, custom, Type.Not(conflict)]);
    const { schema, problems } = read(Type.Intersect([inner, name]));
    expect(problems).toEqual([]);
    expect(schema).toEqual(read(Type.Intersect([email, custom, Type.Not(conflict), name])).schema);
  });

  it('takes over a member that has a name, which becomes a definition all the same', () => {
    const { schema, definitions } = read(Type.Intersect([email, { ...custom, $id: 'CustomFields' }]));
    expect(schema.patternProperties).toEqual({ '^x_[a-z]+$': { type: 'number' } });
    expect(definitions).toEqual({ CustomFields: { ...read(custom).schema, title: 'Custom fields' } });
  });
});

describe('A name', () => {
  const Word = Type.String({ $id: 'Word', description: 'A word.' });

  it('makes a definition, once for all who use it, and a reference to it', () => {
    const { schema, definitions, problems } = read(
      Type.Object({
        one: Word,
        two: Word,
        more: Type.Array(Word),
        other: Type.Object({}, { additionalProperties: Word }),
      }),
    );
    const reference = { $ref: '#/$defs/Word' };
    expect(schema.properties).toEqual({
      one: reference,
      two: reference,
      more: { type: 'array', items: reference },
      other: { type: 'object', properties: {}, additionalProperties: reference },
    });
    expect(definitions).toEqual({ Word: { type: 'string', description: 'A word.' } });
    expect(problems).toEqual([]);
  });

  it('stands for one schema, in whatever order its keywords are written', () => {
    const { description, $id, ...rest } = Word;
    const same = { ...rest, $id, description } as TSchema;
    expect(read(Type.Object({ one: Word, two: same })).problems).toEqual([]);
  });
});

describe('A remark', () => {
  it('of the unit goes into the description', () => {
    const schema = Type.Integer({ description: 'How long it took.', unit: 'seconds' });
    expect(read(schema).schema).toEqual({ type: 'integer', description: 'How long it took. Unit: seconds.' });
  });

  it('of the origin is taken out and collected with its place, once for a shared schema', () => {
    const minimum = house('Less makes no sense.');
    const minLength = documented('A word has letters.');
    const Word = Type.String({ $id: 'Word', minLength: 1, origins: { minLength } });
    const { schema, rules } = read(
      Type.Object({
        one: Word,
        two: Word,
        many: Type.Array(Type.Number({ minimum: 0, origins: { minimum } })),
        option: Type.Union([Type.Literal('a', { origins: { const: minimum } }), Type.Literal('b')]),
      }),
    );
    expect(JSON.stringify(schema)).not.toContain('origins');
    expect([...rules.values()]).toEqual([
      { place: 'Word', keyword: 'minLength', origin: minLength },
      { place: 'SALE.payload.odd.many[]', keyword: 'minimum', origin: minimum },
      { place: 'SALE.payload.odd.option.anyOf[0]', keyword: 'const', origin: minimum },
    ]);
  });

  it('of the origin is collected from every member of an intersection', () => {
    const origin = house('So.');
    const members = ['properties', 'patternProperties', 'not'].map((keyword) => ({ [keyword]: origin }));
    const [properties = {}, patternProperties = {}, not = {}] = members;
    const { schema, rules } = read(
      Type.Intersect([
        Type.Object({ email: Type.String() }, { origins: properties }),
        Type.Record(Type.String({ pattern: '^x_' }), Type.String(), { origins: patternProperties }),
        Type.Not(Type.Object({ email: Type.Literal('a') }), { origins: not }),
      ]),
    );
    expect([...rules.values()].map(({ place, keyword }) => `${place} ${keyword}`)).toEqual([
      'SALE.payload.odd properties',
      'SALE.payload.odd patternProperties',
      'SALE.payload.odd not',
    ]);
    expect(JSON.stringify(schema)).not.toContain('origins');
  });
});

it('writes keywords in one order, and fields in the order of the spec', () => {
  const { schema } = read(Type.Object({ b: Type.String(), a: Type.String({ minLength: 1, description: 'A.' }) }));
  const orderOf = (keywords: string[]) => keywords.map((keyword) => keywordOrder.indexOf(keyword as never));
  for (const keywords of [Object.keys(schema), Object.keys(schema.properties?.a ?? {})]) {
    expect(orderOf(keywords)).toEqual([...orderOf(keywords)].sort((a, b) => a - b));
  }
  expect(Object.keys(schema.properties ?? {})).toEqual(['b', 'a']);
});

it('leaves the schemas of the spec as they are', () => {
  const schema = Type.Intersect([Type.Object({ email: Type.String({ unit: 'seconds', description: 'It.' }) })]);
  const before = structuredClone(JSON.parse(JSON.stringify(schema)));
  read(schema);
  expect(JSON.parse(JSON.stringify(schema))).toEqual(before);
});
