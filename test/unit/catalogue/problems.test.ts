import { type TSchema, Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../../generator/catalogue/checks/labels.js';
import { labelOf } from '../../../generator/catalogue/labels.js';
import type { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { customFields } from '../../../spec/custom-fields.js';
import { type EventDefinition, Payload } from '../../../spec/define.js';
import { spec as canonical, type Spec } from '../../../spec/index.js';
import { type Labels, labels } from '../../../spec/labels.js';
import type { RateLimit } from '../../../spec/limits.js';
import { enTranslation } from '../../../spec/messages/en.js';
import { ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { emptyWhen } from '../../../spec/rules/empty-when.js';
import { tinySpec } from '../../golden/tiny-spec.js';
import { problemsOf, withEvent, withFields, withMore, withOdd } from './invalid-specs.js';

const file = 'spec/events/farewell-said.ts: ';
const odd = `${file}FAREWELL_SAID.payload.odd`;
const string = Type.Optional(Type.String({ description: 'A string.' }));
const described = { description: 'It.' };

const minute: RateLimit = { scope: 'account', requests: 60, windowSeconds: 60, origin: ours('It is.') };

it('a valid spec has no problem', () => {
  expect(problemsOf(tinySpec)).toEqual([]);
});

/** A schema that contains itself. */
function cyclic(): object {
  const schema: { type: string; items?: object } = { type: 'array' };
  schema.items = schema;
  return schema;
}

function nested(levels: number): object {
  return levels === 0 ? Type.String() : { type: 'array', items: nested(levels - 1) };
}

describe('A schema that the model cannot express is a problem', () => {
  it.each<[string, object, string]>([
    ['a tuple', Type.Tuple([Type.String()]), 'A tuple is not part of the model.'],
    ['a reference', { $ref: 'Word' }, 'A reference by name is not part of the model.'],
    ['a negation', Type.Not(Type.String()), '"not" is not part of the model here. Use Payload('],
    ['an intersection', Type.Intersect([Type.Object({}), Type.Object({})]), '"allOf" is not part of the model here.'],
    ['a record', Type.Record(Type.String(), Type.String()), '"patternProperties" is not part of the model here.'],
    ['if and then', { type: 'string', if: {}, then: {} }, '"if" is not part of the model here. Declare a rule'],
    ['contains', { type: 'array', items: Type.String(), contains: {} }, '"contains" is not part of the model here.'],
    [
      'a keyword of another type',
      { type: 'string', minimum: 1 },
      '"minimum" is not part of the model here. Remove it.',
    ],
    ['null', Type.Null(), 'The type "null" is not part of the model.'],
    ['a date', Type.Date(), 'The type "Date" is not part of the model.'],
    ['a big integer', { const: 10n }, 'A literal of type bigint is not JSON.'],
    ['a schema that contains itself', cyclic(), 'The schema contains itself.'],
    ['a thousand levels', nested(1000), 'More than 32 nested schemas.'],
    ['no schema', { type: 'array' }, 'There is no schema.'],
    [
      'members of one type',
      Type.Union([Type.String(), Type.String({ maxLength: 1 })]),
      'Neither a field nor the JSON type',
    ],
    [
      'objects without a discriminating field',
      Type.Union([Type.Object({ a: Type.String(described) }), Type.Object({ b: Type.String(described) })]),
      'Neither a field nor the JSON type discriminates the members of this union.',
    ],
    ['a schema for all other fields', Type.Object({}, { additionalProperties: Type.String() }), 'Use custom fields.'],
  ])('%s', (_, schema, message) => {
    expect(problemsOf(withOdd(schema)).join('\n')).toContain(`${odd}`);
    expect(problemsOf(withOdd(schema)).join('\n')).toContain(message);
  });
});

describe('An invalid value of a keyword is a problem', () => {
  it.each<[object]>([
    [{ type: 'number', minimum: Number.NEGATIVE_INFINITY }],
    [{ type: 'number', maximum: Number.NaN }],
    [{ type: 'number', multipleOf: 0 }],
    [{ type: 'string', maxLength: '5) f(); if (0' }],
    [{ type: 'string', minLength: -1 }],
    [{ type: 'array', items: Type.String(), maxItems: 0.5 }],
    [{ type: 'string', pattern: 5 }],
  ])('%j', (schema) => {
    expect(problemsOf(withOdd(schema)).join('\n')).toMatch(/Invalid value of "\w+"\. Use /);
  });

  it('a lower limit above the upper one', () => {
    expect(problemsOf(withOdd({ type: 'string', minLength: 3, maxLength: 2 }))).toEqual([
      `${odd}: The lower limit is above the upper one. Exchange them.`,
    ]);
  });
});

describe('Missing metadata is a problem, with the file', () => {
  it.each<[keyof EventDefinition]>([['title'], ['summary'], ['group'], ['sources'], ['examples'], ['payload']])(
    '%s',
    (name) => {
      const problems = problemsOf(withEvent({ [name]: undefined } as unknown as Partial<EventDefinition>));
      expect(problems.some((problem) => problem.startsWith(`${file}FAREWELL_SAID.${name}: `))).toBe(true);
      expect(problems.join('\n')).not.toContain('undefined');
    },
  );

  it('a type', () => {
    const spec = withEvent({ type: undefined } as unknown as Partial<EventDefinition>);
    expect(problemsOf(spec).join('\n')).toContain('events[1].type: The event has no type.');
  });

  it('a description', () => {
    expect(problemsOf(withFields({ odd: Type.Optional(Type.String()) }))).toEqual([
      `${odd}: This field has no description. Describe it.`,
    ]);
    expect(problemsOf(withOdd(Type.String({ $id: 'Word', description: ' ' })))).toContain(
      'Word: This definition has no description. Describe it.',
    );
  });

  it('a payload that is not made with Payload', () => {
    expect(problemsOf(withEvent({ payload: Type.Object({}) })).join('\n')).toContain(
      'FAREWELL_SAID.payload: The payload is not made with Payload. Use Payload({ … }) with its fields.',
    );
  });
});

describe('The types of the events', () => {
  it.each([
    ['two of one type', withMore('GREETING'), 'GREETING: Two events have this type. Remove one of them.'],
    ['one that is not upper-case words', withMore('Sale-Made'), 'Sale-Made: Invalid event type.'],
    ['one with two underscores in a row', withMore('SALE__MADE'), 'SALE__MADE: Invalid event type.'],
  ])('%s', (_, spec, message) => {
    expect(problemsOf(spec).join('\n')).toContain(message);
  });

  it('no event at all', () => {
    const spec = { ...tinySpec, events: [], aliases: {} };
    expect(problemsOf(spec)).toEqual(['events: There is no event. Add one to spec/index.ts.']);
  });
});

describe('The names', () => {
  it.each([
    ['EVENT', 'isEvent', 'the union of all events'],
    ['BATCH', 'isBatch', 'the batch'],
    ['RDSM', 'RdsmEvent', 'the union of all events'],
    ['EVENT_TYPES', 'eventTypes', 'the generator'],
    ['GREETING_PAYLOAD', 'isGreetingPayload', 'GREETING'],
    ['INDEX', 'index (file)', 'the generator'],
    ['DELETE', 'delete', 'TypeScript'],
  ])('of an event %s', (type, name, owner) => {
    expect(problemsOf(withMore(type)).join('\n')).toContain(`${type}: The name "${name}" belongs to ${owner}.`);
  });

  it.each([
    ['Greeting', 'greeting (file)', 'GREETING'],
    ['GreetingPayload', 'GreetingPayload', 'GREETING'],
    ['EventBatch', 'EventBatch', 'the batch'],
  ])('of a definition %s', ($id, name, owner) => {
    const problems = problemsOf(withOdd(Type.String({ $id, description: 'It.' })));
    expect(problems.join('\n')).toContain(`${$id}: The name "${name}" belongs to ${owner}.`);
  });

  it('of the custom fields of a nested object', () => {
    const options = { description: 'It.', prefix: 'q_', value: Type.String(described), origin: ours('It is a test.') };
    const custom = customFields<object>({ name: 'Greeting', title: 'Answers', ...options });
    const nested = Type.Optional(Payload({}, { ...described, customFields: custom }));
    expect(problemsOf(withFields({ nested })).join('\n')).toContain(
      'Greeting: The name "greeting (file)" belongs to GREETING.',
    );
  });

  it('of one definition with two contents', () => {
    const spec = withFields({
      one: Type.String({ $id: 'Word', description: 'A word.' }),
      other: Type.String({ $id: 'Word', description: 'Another word.' }),
    });
    expect(problemsOf(spec).join('\n')).toContain('Two different schemas have the name "Word".');
  });

  it('of a definition that is no name in TypeScript', () => {
    const spec = withOdd(Type.String({ $id: 'legal basis', description: 'It.' }));
    expect(problemsOf(spec).join('\n')).toContain('legal basis: Invalid name of a definition.');
  });

  it('that differ are no problem', () => {
    expect(problemsOf(withMore('FAREWELLSAID'))).toEqual([]);
    expect(problemsOf(withMore('FAREWELL_SAID_2'))).toEqual([]);
  });

  it.each(['hasOwnProperty', 'constructor', '0th', 'with-dash'])('of a field %s', (name) => {
    expect(problemsOf(withFields({ [name]: string })).join('\n')).toContain(`FAREWELL_SAID.payload.${name}: `);
  });
});

describe('Rules and custom fields', () => {
  const origin = ours('Because.');
  const custom = customFields({
    name: 'Answers',
    title: 'Answers',
    description: 'Answers.',
    prefix: 'q_',
    rest: '[a-z]+',
    value: Type.String(described),
    origin,
  });
  const when = { pattern: '^x', phrase: 'an x' };

  it.each<[string, Spec, string]>([
    [
      'a rule about an unknown field',
      withFields({}, { rules: [atLeastOneOf(['nobody', 'value'], origin)] }),
      'A rule concerns an unknown field "nobody".',
    ],
    [
      'a rule that always holds',
      withFields({}, { rules: [atLeastOneOf(['email', 'value'], origin)] }),
      'The field "email" of an atLeastOneOf rule is required: the rule always holds.',
    ],
    [
      'a number that must be empty',
      withFields({ odd: string }, { rules: [emptyWhen('odd', when, ['value'], origin)] }),
      'The field "value" of an emptyWhen rule is no string.',
    ],
    [
      'a required field that must be empty',
      withFields({ odd: string }, { rules: [emptyWhen('odd', when, ['email'], origin)] }),
      'The field "email" must be empty in an emptyWhen rule, and is required.',
    ],
    [
      'a condition that is not portable',
      withFields(
        { odd: string, other: string },
        { rules: [emptyWhen('odd', { ...when, pattern: '^\\d' }, ['other'], origin)] },
      ),
      'The pattern "^\\\\d" is not portable.',
    ],
    [
      'a listed field that is a custom one',
      withFields({ q_one: string }, { customFields: custom }),
      'This field is also a custom field, by its name.',
    ],
    [
      'an invalid prefix',
      withFields({}, { customFields: customFields({ ...custom, prefix: '^' }) }),
      'Invalid prefix "^" of custom fields.',
    ],
  ])('%s', (_, spec, message) => {
    expect(problemsOf(spec).join('\n')).toContain(message);
  });

  it('valid ones are no problem', () => {
    const rules = [atLeastOneOf(['odd', 'value'], origin), emptyWhen('odd', when, ['other'], origin)];
    expect(problemsOf(withFields({ odd: string, other: string }, { rules, customFields: custom }))).toEqual([]);
  });
});

describe('Patterns that languages read differently', () => {
  it.each([
    '^\\d+$',
    '^\\s$',
    '^\\w$',
    '^\\p{L}$',
    '^\\u0041$',
    '(a)\\1',
    '^(?!a)b$',
    '^(?=a)a$',
    '(?<=a)b',
    '(?<name>a)',
    '^a.b$',
    '^a+?$',
    '^[^]$',
    '^[]$',
    '^[a-z&&[b]$',
    '^[^\n]$',
    '^😀$',
    '^[a$',
    '^a)$',
  ])('%j', (pattern) => {
    expect(problemsOf(withOdd({ type: 'string', pattern })).join('\n')).toMatch(
      /is not (?:portable|a regular expression)\./,
    );
  });

  it.each([
    '^[a-z]+[0-9]+$',
    '^[A-Z]{2}[0-9]+$',
    '^\\+?55[0-9]+$',
    '^[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}$',
    '^[^\\]a]+\\[[0-9]*\\]$',
  ])('but not %j, which is', (pattern) => {
    expect(problemsOf(withOdd({ type: 'string', pattern })).join('\n')).not.toContain('pattern');
  });

  it('a dot between escaped brackets', () => {
    expect(problemsOf(withOdd({ type: 'string', pattern: '^\\[.+\\]$' })).join('\n')).toContain('is not portable.');
  });

  it('a pattern next to a format', () => {
    expect(problemsOf(withOdd(Type.String({ format: 'email', pattern: '^a+@a$' })))).toEqual([
      `${odd}: The pattern is not that of the format "email". Remove the format or the pattern.`,
    ]);
    const { pattern } = tinySpec.formats.email as { pattern: string };
    expect(problemsOf(withOdd(Type.String({ format: 'email', pattern })))).toEqual([]);
    expect(problemsOf(withOdd(Type.String({ format: 'email' })))).toEqual([]);
  });

  it('a format that is not defined', () => {
    expect(problemsOf(withOdd({ type: 'string', format: 'uri' })).join('\n')).toContain(
      'The format "uri" is not defined.',
    );
  });
});

describe('Examples, aliases, responses, messages', () => {
  it.each<[string, Spec, string]>([
    ['no example', withEvent({ examples: {} }), 'FAREWELL_SAID.examples: There is no example. Add at least one.'],
    [
      'an invalid example',
      withEvent({ examples: { wrong: { email: 'nobody' } } }),
      'FAREWELL_SAID.examples.wrong: The example is not valid',
    ],
    [
      'an invalid example of a field',
      withOdd({ type: 'string', maxLength: 1, examples: ['ab'] }),
      'FAREWELL_SAID.payload.odd.examples[0]: The example is not valid',
    ],
    [
      'a duplicate enum value',
      withOdd(Type.Union(['a', 'b', 'a'].map((value) => Type.Literal(value)))),
      'Duplicate enum value "a". Remove one of the two.',
    ],
    [
      'an alias of no field',
      { ...tinySpec, aliases: { payload: { mail: 'nobody' } } },
      'aliases.payload.mail: There is no "nobody". Correct the name in spec/aliases.ts.',
    ],
    [
      'an alias that no name is compared with',
      { ...tinySpec, aliases: { payload: { 'e-mail': 'email' } } },
      'aliases.payload.e-mail: Invalid alias. Write lower-case letters, digits and "_" in spec/aliases.ts.',
    ],
    [
      'aliases of no object',
      { ...tinySpec, aliases: { constructor: { mail: 'email' } } },
      'aliases.constructor: There is no definition "constructor".',
    ],
    [
      'two responses of one status',
      {
        ...tinySpec,
        api: {
          ...tinySpec.api,
          errorResponses: [...tinySpec.api.errorResponses, ...tinySpec.api.errorResponses.slice(0, 1)],
        },
      },
      'api.400: Two responses have this status.',
    ],
    ...(
      [
        [[{ requests: 0 }], 'api.rateLimits[0]: Invalid number of requests or seconds. Use integers above 0.'],
        [[{ windowSeconds: 0.5 }], 'api.rateLimits[0]: Invalid number of requests or seconds.'],
        [[{}, { requests: 59 }], 'api.rateLimits[1]: A stricter limit follows another one.'],
        [
          [{}, { scope: 'contact' as const, requests: 1 }, { windowSeconds: 61 }],
          'api.rateLimits[2]: A stricter limit',
        ],
        [[{ origin: { grade: 'ours' as const, statement: '' } }], 'api.rateLimits[0]: No valid origin.'],
      ] satisfies [Partial<RateLimit>[], string][]
    ).map(([limits, problem]): [string, Spec, string] => [
      `a limit of requests: ${JSON.stringify(limits)}`,
      { ...tinySpec, api: { ...tinySpec.api, rateLimits: limits.map((limit) => ({ ...minute, ...limit })) } },
      problem,
    ]),
    [
      'a key for an event that does not exist',
      { ...tinySpec, api: canonical.api },
      'api.conversion.eventType: There is no event "CONVERSION". Name an event of the spec, or remove the endpoint.',
    ],
    [
      'a body without a name',
      {
        ...tinySpec,
        api: {
          ...tinySpec.api,
          errorResponses: tinySpec.api.errorResponses.map((response) => ({
            ...response,
            bodies: [Type.Object({})] as TSchema[],
            examples: {},
          })),
        },
      },
      'A body of this response has no name.',
    ],
    [
      'a missing message',
      {
        ...tinySpec,
        messages: { en: { ...tinySpec.messages.en, INVALID_FIELDS: undefined } as never, xx: {} as never },
      },
      'messages.xx: There is no message for CANNOT_BE_NULL. Add it to spec/messages/xx.ts.',
    ],
  ])('%s', (_, spec, message) => {
    expect(problemsOf(spec).join('\n')).toContain(message);
  });
});

describe('A language of forms', () => {
  const withTranslation = (changes: object): Spec => ({
    ...tinySpec,
    translations: { ...tinySpec.translations, xx: { ...enTranslation, ...changes } },
  });

  it('accepts other words', () => {
    expect(problemsOf(withTranslation({ EXPECTED: 'x' }))).toEqual([]);
  });

  it.each<[string, Spec, string]>([
    ['has every message', withTranslation({ OR: undefined }), 'translations.xx.OR: A message is a string'],
    [
      'has every message',
      { ...tinySpec, translations: { xx: {} as never } },
      'xx: There is no message for CANNOT_BE_NULL.',
    ],
    [
      'has those of responses',
      { ...tinySpec, translations: { xx: {} as never } },
      'xx: There is no message for MISSING.',
    ],
    [
      'has those of data types',
      { ...tinySpec, translations: { xx: {} as never } },
      'no message for INVALID_DATA_TYPE.SET.',
    ],
    [
      'has the placeholders of English',
      withTranslation({ TOO_LONG: 'x' }),
      'translations.xx.TOO_LONG: The placeholders are',
    ],
  ])('%s', (_, spec, message) => {
    expect(problemsOf(spec).join('\n')).toContain(message);
  });
});

describe('The labels', () => {
  const catalogue = readCatalogue(canonical);

  it('are complete', () => {
    expect(checkLabels(catalogue)).toEqual([]);
  });

  it('of what has none are its name', () => {
    for (const name of ['cf_plan', 'constructor', '__proto__']) expect(labelOf(labels.fields, name, 'es')).toBe(name);
    expect(labelOf(labels.fields, 'name', 'xx')).toBe('name');
    expect(labelOf(labels.fields, 'name', 'es')).toBe('Nombre');
  });

  it.each<[string, Labels, string]>([
    ['of an event', { ...labels, events: {} }, 'labels.events.SALE'],
    ['of a field', { ...labels, fields: {} }, 'labels.fields.email'],
    ['of a field inside of another', { ...labels, fields: {} }, 'labels.fields.product_id'],
    [
      'in one language',
      { ...labels, fields: { ...labels.fields, email: { en: 'Email', es: ' ' } as never } },
      'labels.fields.email',
    ],
  ])('that are missing are a problem: %s', (_, given, location) => {
    const problems = checkLabels({ ...catalogue, labels: given }).filter((problem) => problem.location === location);
    expect(problems.map(({ problem }) => problem)).toContain('There is no label in pt-br.');
    expect(problems.map(({ problem }) => problem)).toContain('There is no label in es.');
  });
});

describe('A message language is compared with English', () => {
  const messages = { ...tinySpec.messages.en } as Record<string, unknown>;
  const withLanguage = (changes: object, language = 'xx'): Spec => ({
    ...tinySpec,
    messages: { ...tinySpec.messages, [language]: { ...messages, ...changes } as never },
  });

  it('accepts other words and another order', () => {
    expect(problemsOf(withLanguage({ TOO_SHORT: '{minimum}?' }))).toEqual([]);
    expect(problemsOf(withLanguage({}, 'pt-br'))).toEqual([]);
  });

  it.each<[string, Spec, string]>([
    [
      'a misspelt placeholder',
      withLanguage({ TOO_SHORT: 'At least {minimun}.' }),
      'messages.xx.TOO_SHORT: The placeholders are {minimun} instead of {minimum}. Use those of the English message, each as often as there.',
    ],
    [
      'a missing placeholder',
      withLanguage({ TOO_SHORT: 'Short.' }),
      'messages.xx.TOO_SHORT: The placeholders are none instead of {minimum}. Use those',
    ],
    [
      'a placeholder where English has none',
      withLanguage({ CANNOT_BE_NULL: '{x}' }),
      'messages.xx.CANNOT_BE_NULL: The placeholders are {x} instead of none. Use those',
    ],
    [
      'a brace alone',
      withLanguage({ CANNOT_BE_NULL: 'No null}' }),
      'messages.xx.CANNOT_BE_NULL: A brace belongs to no placeholder. Write the name',
    ],
    ['no string', withLanguage({ CANNOT_BE_NULL: 1 }), 'messages.xx.CANNOT_BE_NULL: A message is a string'],
    [
      'a message of no error',
      withLanguage({ CANNOT_BE_NUL: 'x' }),
      'messages.xx.CANNOT_BE_NUL: There is no such message in English. Remove it, or add it to spec/messages/en.ts.',
    ],
    [
      'a tag that is no file name',
      withLanguage({}, '../xx'),
      'messages.../xx: Invalid tag of a language. Use a BCP 47 tag in lower case, such as pt-br.',
    ],
    [
      'no messages at all',
      { ...tinySpec, messages: { ...tinySpec.messages, xx: null as never } },
      'There is no message',
    ],
  ])('%s', (_, spec, message) => {
    const problems = problemsOf(spec).join('\n');
    expect(problems).toContain(message);
    expect(problems).toMatch(/^spec\/messages\//);
  });
});

describe('All problems', () => {
  it('are reported at once, each on a line of its own and as data', () => {
    const spec = withFields({
      odd: Type.Optional(Type.String()),
      other: Type.Optional(Type.Null(described) as TSchema),
    });
    expect(problemsOf(spec)).toHaveLength(2);
    try {
      readCatalogue(spec);
      expect.unreachable();
    } catch (error) {
      expect((error as SpecError).problems[0]).toEqual({
        file: 'spec/events/farewell-said.ts',
        location: 'FAREWELL_SAID.payload.other',
        problem: 'The type "null" is not part of the model.',
        fix: 'Use string, number, integer, boolean, array or object.',
      });
    }
  });

  it('are readable after a payload that is no object', () => {
    expect(problemsOf(withEvent({ payload: Payload({}) as TSchema }))).not.toEqual([]);
  });
});
