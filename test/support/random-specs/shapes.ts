import { type TSchema, Type } from '@sinclair/typebox';
import fc, { type Arbitrary } from 'fast-check';
import { customFields } from '../../../spec/custom-fields.js';
import { expected, Payload, should } from '../../../spec/define.js';
import { type Deprecation, newerPage, ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { emptyWhen } from '../../../spec/rules/empty-when.js';
import type { Rule } from '../../../spec/rules/rule.js';
import { Email, Timestamp } from '../../../spec/strings.js';
import { arbitraryValues, fieldNames, maxNumber, patterns, unusualStrings, unusualText } from './draw.js';

/** A schema written in the vocabulary of the spec, and values that it should accept. */
export interface Drawn {
  schema: TSchema;
  values: Arbitrary<unknown>;
}

const origin = ours('It is drawn at random.');

const deprecated: Deprecation = { successor: 'another', source: newerPage('Drawn', 'drawn') };

/** Whether something is deprecated. */
const deprecations = fc.constantFrom({}, {}, { deprecated });

const descriptions = unusualText.map((text) => `It is ${text}.`);

/** Any kind of shape, nested up to a depth. `named` collects the definitions of one spec. */
export function shapes(depth: number, named: NamedShapes): Arbitrary<Drawn> {
  const scalars = [
    strings,
    formats,
    numbers(named),
    integers(named),
    booleans,
    ...(named.isWhole ? [anything] : []),
    enums(named),
  ];
  const nested =
    depth > 0
      ? [
          arrays(depth, named),
          objects(depth, named),
          unions(depth, named),
          ...(named.isWhole ? [typeUnions(depth, named)] : []),
        ]
      : [];
  return fc.oneof(...scalars, ...nested);
}

/** Names definitions, each once in a spec, and states whether it may use what some emitters cannot print yet. */
export class NamedShapes {
  private count = 0;

  constructor(readonly isWhole: boolean) {}

  id(): { $id: string } {
    this.count += 1;
    return { $id: ['B2BThing', 'Item', 'A1', 'Map', 'Thing', 'Address2'][this.count - 1] ?? `Thing${this.count}` };
  }
}

const strings: Arbitrary<Drawn> = fc.oneof(
  descriptions.map((description) => ({ schema: Type.String({ description }), values: unusualStrings })),
  fc.tuple(descriptions, fc.nat(3), fc.nat(3)).map(([description, minLength, more]) => ({
    schema: Type.String({
      description,
      minLength,
      maxLength: minLength + more,
      ...should({ maxLength: minLength }, origin),
    }),
    values: fc.string({ unit: 'grapheme-ascii', minLength, maxLength: minLength + more }),
  })),
  fc.tuple(descriptions, fc.constantFrom(...patterns)).map(([description, { pattern, matching }]) => ({
    schema: Type.String({ description, pattern, ...should({ pattern: '[a-x]' }, origin) }),
    values: matching,
  })),
);

const formats: Arbitrary<Drawn> = descriptions.chain((description) =>
  fc.constantFrom<Drawn>(
    { schema: Email({ description }), values: fc.constantFrom('ana@example.com', 'a@b', 'ã@é') },
    {
      schema: Timestamp({ description }),
      values: fc.constantFrom('2019-03-15T15:00:00Z', '2020-02-29t00:00:60-03:00'),
    },
  ),
);

const booleans: Arbitrary<Drawn> = fc.tuple(descriptions, deprecations).map(([description, deprecation]) => ({
  schema: Type.Boolean({ description, ...deprecation }),
  values: fc.boolean(),
}));

const anything: Arbitrary<Drawn> = fc.tuple(descriptions, deprecations).map(([description, deprecation]) => ({
  schema: Type.Unknown({ description, ...deprecation }),
  values: arbitraryValues,
}));

const integers = (named: NamedShapes): Arbitrary<Drawn> =>
  fc
    .tuple(descriptions, fc.integer({ min: -3, max: 3 }), fc.nat(4), named.isWhole ? fc.boolean() : fc.constant(false))
    .map(([description, minimum, more, exclusive]) => ({
      schema: Type.Integer({
        description,
        ...(exclusive
          ? { exclusiveMinimum: minimum - 1, exclusiveMaximum: minimum + more + 1 }
          : { minimum, maximum: minimum + more }),
        ...should({ minimum: minimum + 1, maximum: minimum + 1 }, origin),
      }),
      values: fc.integer({ min: minimum, max: minimum + more }),
    }));

const numbers = (named: NamedShapes): Arbitrary<Drawn> =>
  fc.oneof(
    descriptions.map((description) => ({
      schema: Type.Number({
        description,
        should: [...should({ minimum: 0 }, origin).should, ...should({ maximum: 1 }, origin).should],
      }),
      values: fc.double({ noNaN: true, min: -maxNumber, max: maxNumber }).map((value) => (value === 0 ? 0 : value)),
    })),
    fc.tuple(descriptions, fc.constantFrom(0.5, 0.25, 2, 7)).map(([description, multipleOf]) => ({
      schema: Type.Number({ description, multipleOf }),
      values: fc.integer({ min: -9, max: 9 }).map((times) => (times === 0 ? 0 : times * multipleOf)),
    })),
    fc.tuple(descriptions, fc.integer({ min: -3, max: 3 })).map(([description, bound]) => ({
      schema: Type.Number({ description, ...(named.isWhole ? { exclusiveMinimum: bound } : { minimum: bound }) }),
      values: fc.integer({ min: bound + 1, max: bound + 9 }),
    })),
  );

function enums(named: NamedShapes): Arbitrary<Drawn> {
  const literals = fc.uniqueArray(
    named.isWhole
      ? fc.oneof({ weight: 3, arbitrary: unusualText }, fc.integer({ min: -2, max: 2 }), fc.boolean())
      : unusualText,
    {
      minLength: 1,
      maxLength: 4,
      selector: (value) => (Object.is(value, -0) ? 0 : value),
    },
  );
  return fc
    .tuple(descriptions, literals, fc.boolean(), deprecations)
    .map(([description, values, hasName, deprecation]) => {
      const options = { description, ...(hasName && named.id()) };
      const members = values.map((value, index) => Type.Literal(value as string, index === 0 ? deprecation : {}));
      const [only] = values;
      const schema =
        members.length === 1
          ? Type.Literal(only as string, { ...options, ...deprecation })
          : Type.Union(members, options);
      return { schema, values: fc.constantFrom<unknown>(...values) };
    });
}

function arrays(depth: number, named: NamedShapes): Arbitrary<Drawn> {
  const limits = fc.constantFrom(
    {},
    { minItems: 1 },
    { maxItems: 2 },
    { minItems: 1, maxItems: 3 },
    { uniqueItems: true },
  );
  return fc
    .tuple(descriptions, shapes(depth - 1, named), limits, deprecations)
    .map(([description, items, limit, deprecation]) => ({
      schema: Type.Array(items.schema, { description, ...deprecation, ...limit, ...should({ maxItems: 1 }, origin) }),
      values: fc
        .array(items.values, { minLength: 1, maxLength: 2 })
        .map((list) => ('uniqueItems' in limit ? list.slice(0, 1) : list)),
    }));
}

function typeUnions(depth: number, named: NamedShapes): Arbitrary<Drawn> {
  const kinds = [
    strings,
    fc.oneof(integers(named), numbers(named)),
    booleans,
    arrays(depth, named),
    objects(depth, named),
  ];
  return fc.tuple(descriptions, fc.shuffledSubarray(kinds, { minLength: 2 })).chain(([description, chosen]) =>
    fc.tuple(...chosen).map((members) => ({
      schema: Type.Union(
        members.map(({ schema }) => schema),
        { description },
      ),
      values: fc.oneof(...members.map(({ values }) => values)),
    })),
  );
}

function unions(depth: number, named: NamedShapes): Arbitrary<Drawn> {
  const tags = fc.uniqueArray(unusualText, { minLength: 2, maxLength: 3 });
  return fc.tuple(descriptions, tags, fieldNames, fc.boolean()).chain(([description, values, tag, hasName]) =>
    fc.tuple(...values.map((value) => objects(depth, named, { name: tag, value }))).map((branches) => ({
      schema: Type.Union(
        branches.map(({ schema }) => schema),
        { description, ...(hasName && named.id()) },
      ),
      values: fc.oneof(...branches.map((branch) => branch.values)),
    })),
  );
}

/** Objects as `Payload` declares them, with custom fields and rules of every kind. */
export function objects(
  depth: number,
  named: NamedShapes,
  tag?: { name: string; value: string },
  isPayload = false,
): Arbitrary<Drawn> {
  const fields = fc.uniqueArray(
    fc.record({
      name: fieldNames,
      shape: shapes(depth - 1, named),
      presence: fc.constantFrom('required', 'optional', 'expected'),
    }),
    { maxLength: isPayload ? 12 : 4, selector: ({ name }) => name },
  );
  const options = fc.record({
    description: descriptions,
    unlisted: fc.constantFrom('reject', 'reject', 'accept', 'notice'),
    custom: fc.option(fc.record({ prefix: fc.constantFrom('cf_', 'x-', 'own_'), shape: shapes(0, named) }), {
      nil: undefined,
    }),
    rules: fc.subarray(['emptyWhen', 'atLeastOneOf'] as const),
    // Two for each kind of rule, and one more, which may be the name of the tag.
    names: fc.uniqueArray(fieldNames, { minLength: 5, maxLength: 5 }),
    hasName: fc.boolean(),
  });
  return fc.tuple(fields, options).map(([drawnFields, { description, unlisted, custom, rules, names, hasName }]) => {
    const kinds = isPayload || depth > 0 ? rules : [];
    const ruleNames = names.filter((name) => name !== tag?.name).slice(0, 2 * kinds.length);
    const listed = drawnFields.filter(({ name }) => name !== tag?.name && !ruleNames.includes(name));
    const properties: Record<string, TSchema> = {};
    const values: Record<string, Arbitrary<unknown>> = {};
    const requiredKeys: string[] = [];
    const add = (name: string, { schema, values: own }: Drawn, presence: string) => {
      properties[name] =
        presence === 'required' ? schema : presence === 'optional' ? Type.Optional(schema) : expected(schema, origin);
      values[name] = own;
      if (presence === 'required') requiredKeys.push(name);
    };
    if (tag)
      add(tag.name, { schema: Type.Literal(tag.value, { description }), values: fc.constant(tag.value) }, 'required');
    for (const { name, shape, presence } of listed) add(name, shape, presence);
    const declared: Rule[] = kinds.map((kind, index) => declareRule(kind, ruleNames.slice(2 * index), add));
    const id = named.id().$id;
    const customDefinition =
      custom &&
      customFields<Record<string, unknown>>({
        name: `Custom${id}`,
        title: 'Custom fields',
        description,
        prefix: custom.prefix,
        value: custom.shape.schema,
        origin,
      });
    const schema = Payload(properties, {
      unlisted,
      rules: declared,
      ...(!isPayload && { description, ...(hasName && { $id: id }) }),
      ...(customDefinition && { customFields: customDefinition }),
    });
    const listedValues = fc.record(values, { requiredKeys, noNullPrototype: true });
    const customValues = custom
      ? fc.dictionary(
          fc.stringMatching(/^[a-z .]{1,4}$/).map((rest) => custom.prefix + rest),
          custom.shape.values,
          { maxKeys: 2, noNullPrototype: true },
        )
      : fc.constant({});
    return { schema, values: fc.tuple(customValues, listedValues).map(([more, own]) => ({ ...more, ...own })) };
  });
}

function declareRule(
  kind: 'emptyWhen' | 'atLeastOneOf',
  [first = 'one', second = 'other']: readonly string[],
  add: (name: string, drawn: Drawn, presence: string) => void,
): Rule {
  const text = (description: string): Drawn => ({
    schema: Type.String({ description }),
    values: fc.constantFrom('', 'cookie_x', 'x'),
  });
  for (const name of [first, second]) add(name, text(`It is ${name}.`), 'optional');
  return kind === 'emptyWhen'
    ? emptyWhen(first, { pattern: '^(?:cookie_|[{])', phrase: 'a cookie' }, [second], origin)
    : atLeastOneOf([first, second], origin);
}
