import { type TSchema, Type } from '@sinclair/typebox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { generate } from '../../../generator/generate.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { allProblemsOf, withEvent, withFields, withOdd } from './invalid-specs.js';

const odd = 'FAREWELL_SAID.payload.odd';

describe('generate', () => {
  it('takes the tiny spec of the stories', async () => {
    expect(await allProblemsOf(tinySpec)).toEqual([]);
  });

  it('tells what an emitter cannot print, by its name', async () => {
    expect(await allProblemsOf(withOdd(Type.Number({ exclusiveMinimum: 0 })))).toContain(
      `${odd}: "exclusiveMinimum" can't be printed by the openapi emitter: OpenAPI 3.0 has no words for it. Remove it from the spec, or add it to generator/emitters/openapi.`,
    );
    expect(await allProblemsOf(withOdd(Type.Object({}, { additionalProperties: Type.String() })))).toContain(
      `${odd}: "additionalProperties" can't be printed by the types emitter: as a type, its schema speaks of the fixed fields too. Remove it from the spec, or add it to generator/emitters/types.`,
    );
    const record = Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.String(described));
    const payload = Type.Intersect([Type.Object({ email: Type.String(described) }), record]);
    expect(await allProblemsOf(withEvent({ payload }))).toContain(
      'FAREWELL_SAID.payload: These custom fields have no name. Give their record an $id, as spec/custom-fields.ts does.',
    );
  });

  it('tells that custom fields are of two kinds', async () => {
    const record = Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.String(described), {
      $id: 'OtherFields',
      ...described,
    });
    const payload = Type.Intersect([Type.Object({ email: Type.String(described) }), record], {
      unevaluatedProperties: false,
    });
    expect(await allProblemsOf(withEvent({ payload, examples: { one: { email: 'a' } } }))).toEqual([
      'FAREWELL_SAID.payload: The builders emitter knows one kind of custom fields, and GREETING has another. Give both events the same custom fields, or teach generator/emitters/builders to tell them apart.',
    ]);
  });

  it('tells at once what is wrong with the spec and what an emitter cannot print', async () => {
    const spec = withFields({ one: Type.String(), other: Type.Number({ ...described, exclusiveMinimum: 0 }) });
    const problems = await allProblemsOf(spec);
    expect(problems[0]).toBe(
      'FAREWELL_SAID.payload.one: This field has no description. Say in its description what it means.',
    );
    expect(problems[1]).toMatch(/^FAREWELL_SAID\.payload\.other: "exclusiveMinimum" can't be printed by the openapi/);
  });

  it('does not tell of an emitter what follows from what is wrong already', async () => {
    expect(await allProblemsOf(withOdd(Type.Tuple([Type.String()])))).toHaveLength(1);
    expect(await allProblemsOf(withOdd(Type.Date()))).toHaveLength(1);
  });
});

const described = { description: 'It.' };

/** Whatever TypeBox can write, right and wrong. */
const schemas: fc.Arbitrary<TSchema> = fc.letrec<{ schema: TSchema; object: TSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<TSchema>(
      Type.String(described),
      Type.String({ ...described, pattern: '^[a' }),
      Type.String({ ...described, format: 'uuid', minLength: 3 }),
      Type.String({ ...described, enum: ['a'], contentEncoding: 'base64' }),
      Type.Integer({ multipleOf: 2, examples: ['a'] }),
      Type.Literal('a', described),
      Type.Literal(1),
      Type.Null(described),
      Type.Any(),
      Type.Never(),
      Type.Date(described),
      Type.Ref('Word'),
      Type.Boolean({ $id: 'one word' }),
      Type.Number({ $id: 'Greeting', ...described }),
      Type.Recursive((This) => Type.Array(This), { $id: 'Tree' }),
    ),
    tie('object'),
    tie('schema').map((schema) => Type.Array(schema, described)),
    tie('schema').map((schema) => Type.Not(schema)),
    tie('schema').map((schema) => Type.Tuple([schema])),
    tie('schema').map((schema) => Type.Record(Type.String({ pattern: '^x_' }), schema)),
    fc.array(tie('schema'), { maxLength: 3 }).map((members) => Type.Union(members, described)),
    fc.array(tie('object'), { maxLength: 3 }).map((members) => Type.Intersect(members, described)),
  ),
  object: fc
    .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'payload', 'a-b'), tie('schema'), { maxKeys: 2 }), fc.boolean())
    .map(([fields, open]) => Type.Object(fields, { ...described, additionalProperties: open })),
})).schema;

it('generate gives files or a list of problems, and never fails in another way', async () => {
  await fc.assert(
    fc.asyncProperty(schemas, async (schema) => {
      const error = await generate(withFields({ odd: schema })).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error !== undefined && !(error instanceof SpecError)) throw error;
    }),
    { numRuns: 50 },
  );
});
