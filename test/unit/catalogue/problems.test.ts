import { type TSchema, Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/legacy/read-catalogue.js';
import { ours } from '../../../spec/origin.js';
import { Email } from '../../../spec/strings.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { problemsOf, withEvent, withFields, withMore, withOdd } from './invalid-specs.js';

/** Checks that a spec has one problem, and what is said of it. */
function expectProblem(spec: Parameters<typeof problemsOf>[0], message: string): void {
  expect(problemsOf(spec)).toEqual([message]);
}

const odd = 'FAREWELL_SAID.payload.odd';

it('finds nothing wrong with a good spec', () => {
  expect(problemsOf(tinySpec)).toEqual([]);
});

describe('The types of the events', () => {
  it.each([
    ['two events of one type', withMore('GREETING'), 'GREETING: Two events have this type. Remove one of them.'],
    [
      'a type that is not written as the API writes types',
      withMore('Sale-Made'),
      'Sale-Made: This is no event type. Use upper-case words joined by "_".',
    ],
    [
      'a type with two underscores in a row',
      withMore('SALE__MADE'),
      'SALE__MADE: This is no event type. Use upper-case words joined by "_".',
    ],
  ])('%s', (_, spec, message) => expectProblem(spec, message));

  it('an empty type has a location nevertheless', () => {
    expect(problemsOf(withMore(''))).toContain('events[2]: This is no event type. Use upper-case words joined by "_".');
  });

  it('no event at all', () => {
    expectProblem({ ...tinySpec, events: [], aliases: {} }, 'events: There is no event. Add one to spec/index.ts.');
  });
});

it('an option that is there twice', () => {
  const twice = ['a', 'b', 'a'].map((option) => Type.Literal(option));
  expectProblem(withOdd(Type.Union(twice)), `${odd}: The option "a" is there twice. Remove one of the two.`);
});

describe('The names', () => {
  const fix = 'Give the event another type, or the definition another $id.';

  it.each([
    ['EVENT', 'isEvent', 'the union of all events'],
    ['BATCH', 'isBatch', 'the batch'],
    ['RDSM', 'RdsmEvent', 'the union of all events'],
    ['EVENT_TYPES', 'eventTypes', 'the generator'],
    ['INDEX', 'index (file)', 'the generator'],
    ['FORMATS', 'formats (file)', 'the generator'],
    ['RUNTIME', 'runtime (file)', 'the generator'],
    ['DELETE', 'delete', 'TypeScript'],
  ])('of an event %s', (type, name, owner) => {
    expect(problemsOf(withMore(type))).toContain(`${type}: The name "${name}" is taken by ${owner}. ${fix}`);
  });

  it('that only words told apart', () => {
    const spec = { ...tinySpec, events: [...withMore('A_1').events, ...withMore('A1').events.slice(-1)] };
    expect(problemsOf(spec)).toContain(`A1: The name "A1Event" is taken by A_1. ${fix}`);
  });

  it.each([
    ['Greeting', 'greeting (file)', 'GREETING'],
    ['GreetingPayload', 'GreetingPayload', 'GREETING'],
    ['EventOf', 'EventOf', 'the generator'],
    ['EventBatch', 'EventBatch', 'the batch'],
  ])('of a definition %s', ($id, name, owner) => {
    const problems = problemsOf(withOdd(Type.String({ $id, description: 'It.' })));
    expect(problems).toContain(`${$id}: The name "${name}" is taken by ${owner}. ${fix}`);
  });

  it('that are only alike', () => {
    expect(problemsOf(withMore('FAREWELLSAID'))).toEqual([]);
    expect(problemsOf(withMore('FAREWELL_SAID_2'))).toEqual([]);
    expect(problemsOf(withOdd(Type.String({ $id: 'Draft07', description: 'It.' })))).toEqual([]);
  });

  it('of a definition that would be no name in TypeScript', () => {
    const spec = withOdd(Type.String({ $id: 'legal basis', description: 'It.' }));
    const message =
      'legal basis: This is no name of a definition. Let its $id be words that each begin with a capital letter, such as LegalBasis.';
    expectProblem(spec, message);
  });

  it('of one definition with two contents', () => {
    const spec = withFields({
      one: Type.String({ $id: 'Word', description: 'A word.' }),
      other: Type.String({ $id: 'Word', description: 'Another word.' }),
    });
    const message =
      'FAREWELL_SAID.payload.other: The name "Word" stands for two different schemas. Give one of them another $id.';
    expectProblem(spec, message);
  });

  it('of the items of two events', () => {
    const items = tinySpec.events[0]?.items;
    const fix = 'Write another word for the whole of the items.';
    expect(problemsOf(withMore('A_TALK', items && { items }))).toEqual(
      ['talk-with-items (file)', 'talkWithItems', 'TalkItem'].map(
        (name) => `A_TALK: The name "${name}" is taken by the items of GREETING. ${fix}`,
      ),
    );
  });

  it('of a group that is written in two ways', () => {
    expectProblem(
      withMore('WAVE', { group: 'talk' }),
      'WAVE: The name "talk (batch of examples)" is taken by the group "Talk". Write the group in one way.',
    );
  });

  it('of examples of two events', () => {
    const example = { email: 'ana@example.com' };
    expectProblem(
      withMore('FAREWELL', { examples: { 'said-goodbye': example } }),
      'FAREWELL.examples.said-goodbye: The name "farewell-said-goodbye (example)" is taken by FAREWELL_SAID.examples.goodbye. Give the example another name.',
    );
  });
});

describe('The examples', () => {
  it.each([
    [
      'of the wrong type',
      { examples: { goodbye: { email: 'ana@example.com', value: 'much' } } },
      'FAREWELL_SAID.examples.goodbye: The example is not valid: /value Expected number. Correct the example, or the payload.',
    ],
    [
      'of the wrong format',
      { examples: { goodbye: { email: 'ana' } } },
      "FAREWELL_SAID.examples.goodbye: The example is not valid: /email Expected string to match 'email' format. Correct the example, or the payload.",
    ],
    [
      'with a field that does not exist',
      { examples: { goodbye: { email: 'ana@example.com', vlaue: 1 } } },
      'FAREWELL_SAID.examples.goodbye: The example is not valid: /vlaue Unexpected property. Correct the example, or the payload.',
    ],
    [
      'that are no objects',
      { examples: { goodbye: null } },
      'FAREWELL_SAID.examples.goodbye: The example is not valid: / Expected object. Correct the example, or the payload.',
    ],
    ['that are missing', { examples: {} }, 'FAREWELL_SAID.examples: There is no example. Add at least one.'],
  ])('%s', (_, change, message) => expectProblem(withEvent(change), message));

  it('of an event that TypeBox cannot explain: null in an intersection', () => {
    const [greeting, farewell] = tinySpec.events;
    if (!greeting || !farewell) throw new Error('The tiny spec has lost its events.');
    const events = [{ ...greeting, examples: { hello: null } }, farewell];
    expect(problemsOf({ ...tinySpec, events })).toEqual([
      expect.stringMatching(/^GREETING\.examples\.hello: The example is not valid: .+\. Correct the example/),
    ]);
  });

  it('of a field', () => {
    const message = `${odd}.examples[1]: The example is not valid: / Expected string to match 'email' format. Correct the example, or the schema.`;
    expectProblem(withOdd(Email({ description: 'It.', examples: ['ana@example.com', 'ana'] })), message);
  });

  it('of a definition, once', () => {
    const Word = Type.Number({ $id: 'Word', description: 'A word.', examples: ['hello'] });
    const message =
      'Word.examples[0]: The example is not valid: / Expected number. Correct the example, or the schema.';
    expectProblem(withFields({ one: Word, other: Type.Array(Word, { description: 'Words.' }) }), message);
  });

  it('of an answer', () => {
    const [first, ...others] = tinySpec.api.errorResponses;
    if (first === undefined) throw new Error('The tiny spec has lost its answers.');
    const errorResponses = [{ ...first, examples: { empty: {} } }, ...others];
    const message =
      'api.400.examples.empty: The example is not valid as any of the bodies. Correct the example, or the bodies.';
    expectProblem({ ...tinySpec, api: { ...tinySpec.api, errorResponses } }, message);
  });
});

describe('The answers', () => {
  const [first, ...others] = tinySpec.api.errorResponses;
  if (first === undefined) throw new Error('The tiny spec has lost its answers.');

  it('two of one status', () => {
    const errorResponses = [first, ...others, { ...first }];
    const message = 'api.400: Two answers have this status. Make them one answer in spec/api.ts.';
    expectProblem({ ...tinySpec, api: { ...tinySpec.api, errorResponses } }, message);
  });

  it('one with a body that has no name', () => {
    const body = Type.Object({ sentence: Type.String({ description: 'What is wrong.' }) });
    const errorResponses = [{ ...first, bodies: [...first.bodies, body] }, ...others];
    const message = 'api.400: A body of this answer has no name. Give it an $id in spec/answers.ts.';
    expectProblem({ ...tinySpec, api: { ...tinySpec.api, errorResponses } }, message);
  });
});

describe('The descriptions', () => {
  const fix = 'Say in its description what it means.';

  it.each<[string, TSchema, string]>([
    ['of a field', Type.String(), odd],
    ['of a field, blank', Type.String({ description: '  ' }), odd],
    ['of a field with a unit', Type.Number({ unit: 'seconds' }), odd],
    ['of a field of a field', Type.Object({ deep: Type.String() }, { description: 'It.' }), `${odd}.deep`],
    ['of a field in a list', Type.Array(Type.Object({ deep: Type.String() }), { description: 'It.' }), `${odd}[].deep`],
    [
      'of custom fields',
      Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.String(), { description: 'It.' }),
      `${odd}.^x_[a-z]+$`,
    ],
  ])('%s', (_, schema, location) => {
    expectProblem(withFields({ odd: schema }), `${location}: This field has no description. ${fix}`);
  });

  it('of a definition', () => {
    expectProblem(
      withFields({ odd: Type.String({ $id: 'Word' }) }),
      `Word: This definition has no description. ${fix}`,
    );
  });
});

describe('The keywords', () => {
  const fix = 'Remove it from the spec, or add it to generator/catalogue/json-schema.ts and to the emitters.';

  it.each<[string, TSchema, string]>([
    ['in a field', Type.String({ readOnly: true }), odd],
    ['in a list', Type.Array(Type.String({ readOnly: true })), `${odd}[]`],
    [
      'in a field of a field',
      Type.Object({ deep: Type.String({ readOnly: true, description: 'It.' }) }),
      `${odd}.deep`,
    ],
    ['in a union', Type.Union([Type.String({ readOnly: true }), Type.Number()]), `${odd}.anyOf[0]`],
    [
      'in other fields',
      Type.Object({}, { additionalProperties: Type.String({ readOnly: true }) }),
      `${odd}.additionalProperties`,
    ],
    ['in a definition', Type.String({ $id: 'Word', description: 'It.', readOnly: true }), 'Word'],
  ])('%s', (_, schema, location) => {
    expectProblem(withOdd(schema), `${location}: "readOnly" is not a keyword of the model. ${fix}`);
  });

  it('of a payload', () => {
    const spec = withEvent({ payload: { ...tinySpec.events[1]?.payload, readOnly: true } as unknown as TSchema });
    expectProblem(spec, `FAREWELL_SAID.payload: "readOnly" is not a keyword of the model. ${fix}`);
  });

  it('a type that JSON does not have', () => {
    const types = 'string, number, integer, boolean, array, object, null';
    expectProblem(withOdd(Type.Date()), `${odd}: "Date" is not a type of JSON. Use one of ${types}.`);
  });

  it.each<[string, TSchema, string]>([
    ['options of a text', Type.String({ enum: ['one', 'two'] }), 'enum'],
    ['a constant with a length', Type.Literal('one', { minLength: 1 }), 'minLength'],
    ['a negation beside fields', Type.Object({}, { not: Type.Object({}) }), 'not'],
    ['a union beside fields', Type.Object({}, { anyOf: [] }), 'anyOf'],
    ['custom fields beside fields', Type.Object({}, { patternProperties: {} }), 'patternProperties'],
    ['what depends on another field', Type.Object({}, { if: {} }), 'if'],
    [
      'fields beside an intersection',
      Type.Intersect([Type.Object({}), Type.Object({})], { minProperties: 1 }),
      'minProperties',
    ],
    [
      'a closed object that is no intersection',
      Type.Object({}, { unevaluatedProperties: false }),
      'unevaluatedProperties',
    ],
  ])('that TypeBox does not check: %s', (_, schema, keyword) => {
    const fix = 'Say it as a type of TypeBox: a union of literals, or a negation in an intersection.';
    expectProblem(withOdd(schema), `${odd}: TypeBox does not check "${keyword}" here. ${fix}`);
  });
});

describe('What the model does not take over', () => {
  it('a tuple', () => {
    const fix = 'Use an array or an object, or teach generator/catalogue/read-schema.ts to read tuples.';
    expectProblem(withOdd(Type.Tuple([Type.String()])), `${odd}: A tuple is not part of the model. ${fix}`);
  });

  const reference =
    'A reference by name is not part of the model. Write the schema itself; with an $id it becomes a definition.';

  it('a reference', () => expectProblem(withOdd(Type.Ref('Word')), `${odd}: ${reference}`));

  it('a reference in a union of objects', () => {
    const branch = Type.Object({ kind: Type.Literal('a', { description: 'Kind.' }) });
    expectProblem(withOdd(Type.Union([branch, Type.Ref('Word')])), `${odd}.anyOf[1]: ${reference}`);
  });

  it('a schema that holds itself', () => {
    const tree = Type.Recursive((This) => Type.Object({ more: Type.Optional(This) }), {
      $id: 'Tree',
      description: 'It.',
    });
    expectProblem(withOdd(tree), `Tree.more: ${reference}`);
  });
});

describe('Intersections that cannot be folded', () => {
  const field = (name: string) => Type.Object({ [name]: Type.String({ description: 'It.' }) });
  const record = Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.String({ description: 'It.' }));
  const union = Type.Union([field('b'), field('c')]);
  const fix = 'Intersect only objects without options and with different fields, records, negations and one union.';

  it.each<[string, TSchema[], string]>([
    ['a text among the members', [field('a'), Type.String()], 'a member is of type "string"'],
    [
      'a member that is closed by itself',
      [field('a'), Type.Object({}, { additionalProperties: false })],
      'a member says "additionalProperties"',
    ],
    ['a field in two members', [field('a'), field('a')], 'two members have the field "a"'],
    ['two records with the same names', [record, record], 'two members have the custom fields "^x_[a-z]+$"'],
    ['two unions', [field('a'), union, Type.Union([field('d'), field('e')])], 'two members are unions'],
    ['no object', [union, Type.Not(field('d'))], 'no member is an object'],
  ])('%s', (_, members, fault) => {
    const message = `${odd}: This intersection cannot be folded into one flat object: ${fault}. ${fix}`;
    expectProblem(withOdd(Type.Intersect(members)), message);
  });
});

describe('The fields', () => {
  it.each([['2nd'], ['x-email'], ['_email'], ['']])('named "%s"', (name) => {
    expectProblem(
      withFields({ [name]: Type.String({ description: 'It.' }) }),
      `FAREWELL_SAID.payload.${name}: This is no plain field name. Begin with a letter and use letters, digits and "_".`,
    );
  });

  it('that are custom fields too', () => {
    const payload = Type.Intersect([
      Type.Object({
        email: Email({ description: 'Email.' }),
        x_one: Type.Optional(Type.String({ description: 'It.' })),
      }),
      Type.Record(Type.String({ pattern: '^x_[a-z]+$' }), Type.String({ description: 'It.' })),
    ]);
    expectProblem(
      withEvent({ payload, examples: { one: { email: 'ana@example.com' } } }),
      'FAREWELL_SAID.payload.x_one: This field is also a custom field, by its name. Rename it, or make the pattern of the custom fields narrower.',
    );
  });

  it('that are required but not defined', () => {
    const { payload } = tinySpec.events[1] ?? {};
    const required = { ...payload, required: ['email', 'name'] } as unknown as TSchema;
    const example = { email: 'ana@example.com', name: 'Ana' };
    expect(problemsOf(withEvent({ payload: required, examples: { example } }))).toContain(
      'FAREWELL_SAID.payload.name: This field is required but not defined. Define it among the properties.',
    );
  });
});

describe('The patterns', () => {
  const fix =
    'Spell out classes and characters, tab and line breaks as \\t, \\n, \\r; use no look-around, no flags, no "." outside of brackets.';

  it.each([
    '^\\d+$',
    '^\\s$',
    '^\\w$',
    '^\\p{L}$',
    '^\\u0041$',
    '(a)\\1',
    '^(?=a)a$',
    '^(?!a)b$',
    '(?<=a)b',
    '(?<name>a)',
    '^a+?$',
    '^a.b$',
    '^[^]$',
    '^[]$',
    '^[a-z&&[b]$',
    '^😀$',
    '^[a$',
    '^a)$',
    '^[^\t\n]$',
  ])('%s', (pattern) => {
    const message = `${odd}: The pattern ${JSON.stringify(pattern)} is not portable. ${fix}`;
    expectProblem(withOdd(Type.String({ pattern })), message);
  });

  it.each(['^[.]$', '^(?:a|b)*$', '^[^@\\n ]{1,3}$', '^a\\[$', '^[+*?}]+$'])('%s is portable', (pattern) => {
    expect(problemsOf(withOdd(Type.String({ pattern })))).toEqual([]);
  });

  it('of a cookie', () => {
    const cookie = { names: ['talk.src'] as [string], field: 'source', pattern: '^(?=a', phrase: 'a cookie' };
    expect(problemsOf({ ...tinySpec, trackingCookie: cookie, trafficSources: { cookie, utm: {} } })).toEqual(
      ['trafficSources.cookie', 'trackingCookie'].map(
        (location) =>
          `${location}: The pattern "^(?=a" is not portable. Spell out classes and characters, tab and line breaks as \\t, \\n, \\r; use no look-around, no flags, no "." outside of brackets.`,
      ),
    );
  });

  it('of custom fields, also one that is no regular expression', () => {
    const records = ['^x_.+$', '^x_['].map((pattern) =>
      Type.Record(Type.String({ pattern }), Type.String({ description: 'It.' }), { description: 'Custom fields.' }),
    );
    const [one = Type.Null(), other = Type.Null()] = records;
    expect(problemsOf(withFields({ one, other }))).toEqual([
      `FAREWELL_SAID.payload.one: The pattern "^x_.+$" is not portable. ${fix}`,
      `FAREWELL_SAID.payload.other: The pattern "^x_[" is not portable. ${fix}`,
    ]);
  });

  it('of a format, once for all fields that have it', () => {
    const pattern = '^\\d+$';
    const formats = { ...tinySpec.formats, digits: { phrase: 'digits', pattern } };
    const field = Type.String({ description: 'It.', format: 'digits', pattern });
    expectProblem(
      { ...withFields({ one: field, other: field }), formats },
      `formats.digits: The pattern "^\\\\d+$" is not portable. ${fix}`,
    );
  });

  it('of a format, also one that is no regular expression', () => {
    const formats = { ...tinySpec.formats, digits: { phrase: 'digits', pattern: '^[' } };
    expectProblem({ ...tinySpec, formats }, `formats.digits: The pattern "^[" is not portable. ${fix}`);
  });
});

describe('The formats', () => {
  const fix = 'Leave it out, or define it in spec/scalars.ts and give its pattern beside it.';

  it.each([
    ['that nobody defined', { format: 'uuid' }, 'uuid'],
    ['that nobody defined, though with a pattern', { format: 'uuid', pattern: '^[0-9a-f]+$' }, 'uuid'],
    ['without their pattern', { format: 'email' }, 'email'],
    ['with another pattern', { format: 'email', pattern: '^[a-z]+$' }, 'email'],
  ])('%s', (_, schema, format) => {
    expectProblem(
      withOdd(Type.String(schema)),
      `${odd}: The format "${format}" is not defined with this pattern. ${fix}`,
    );
  });
});

describe('The aliases', () => {
  it.each([
    [
      'of a field that does not exist',
      { correo: 'mail' },
      'correo: No event has a field "mail". Correct the name in spec/aliases.ts.',
    ],
    [
      'that are fields',
      { value: 'email' },
      'value: An event has a field of this name. Remove it from spec/aliases.ts.',
    ],
  ])('%s', (_, aliases, message) => expectProblem({ ...tinySpec, aliases }, `aliases.${message}`));
});

describe('Several problems', () => {
  const [greeting, farewell] = tinySpec.events;
  if (!greeting || !farewell) throw new Error('The tiny spec has lost its events.');
  const { payload } = farewell;
  const properties = {
    ...payload.properties,
    value: Type.Number({ readOnly: true }),
    odd: Type.String({ pattern: '^\\d$', description: 'It.' }),
  };
  const events = [greeting, { ...farewell, type: 'farewell', payload: { ...payload, properties }, examples: {} }];
  const spec = { ...tinySpec, events, aliases: { correo: 'mail' } };

  it('are all told at once, each on a line of its own', () => {
    expect(problemsOf(spec)).toEqual([
      'farewell: This is no event type. Use upper-case words joined by "_".',
      'farewell.payload.value: "readOnly" is not a keyword of the model. Remove it from the spec, or add it to generator/catalogue/json-schema.ts and to the emitters.',
      'farewell.payload.value: This field has no description. Say in its description what it means.',
      'farewell.payload.odd: The pattern "^\\\\d$" is not portable. Spell out classes and characters, tab and line breaks as \\t, \\n, \\r; use no look-around, no flags, no "." outside of brackets.',
      'aliases.correo: No event has a field "mail". Correct the name in spec/aliases.ts.',
      'farewell.examples: There is no example. Add at least one.',
    ]);
  });

  it('are given as data too: location, problem and way out', () => {
    let thrown: unknown;
    try {
      readCatalogue(spec);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SpecError);
    const { name, problems } = thrown as SpecError;
    expect(name).toBe('SpecError');
    expect(problems[0]).toEqual({
      location: 'farewell',
      problem: 'This is no event type.',
      fix: 'Use upper-case words joined by "_".',
    });
    for (const { location, problem, fix } of problems) {
      expect(location).not.toBe('');
      expect(problem).toMatch(/^["A-Z].+\.$/s);
      expect(fix).toMatch(/^[A-Z].+\.$/s);
    }
  });
});

it('takes no remark for a keyword: where a rule comes from, a unit, a name', () => {
  const remarks = { $id: 'Word', unit: 'seconds', origins: { minimum: ours('So.') }, description: 'A word.' };
  expect(problemsOf(withOdd(Type.Number(remarks)))).toEqual([]);
});
