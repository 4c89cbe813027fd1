import { Type } from '@sinclair/typebox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomFields } from '../../../spec/custom-fields.js';
import { type ObjectOptions, Payload } from '../../../spec/define.js';
import { ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { emptyWhen } from '../../../spec/rules/empty-when.js';
import type { Rule } from '../../../spec/rules/rule.js';
import { problemsOf, withEvent, withFields, withOdd } from './invalid-specs.js';

const origin = ours('It is a test.');
const text = Type.Optional(Type.String({ description: 'A string.' }));
const condition = { pattern: '^x', phrase: 'an x' };
const oneOf = atLeastOneOf(['one', 'value'], origin);
const empty = emptyWhen('one', condition, ['two'], origin);
const valid = { customFields: CustomFields, rules: [oneOf, empty] };

/** The problems of options of an object with two strings, as a payload and inside of one. */
function problemsOfOptions(options: object): string[] {
  const nested = Payload({ one: text, two: text, value: text }, { description: 'It.', ...options });
  return [
    ...problemsOf(withFields({ one: text, two: text }, options as ObjectOptions)),
    ...problemsOf(withOdd(nested)),
  ];
}

it.each([[{}], [valid], [{ unlisted: 'notice' }], [{ unlisted: 'accept', ...valid }], [{ title: 'It' }]])(
  'valid options are no problem: %j',
  (options) => {
    expect(problemsOfOptions(options)).toEqual([]);
  },
);

describe('Options that Payload does not have are a problem', () => {
  it.each<[object, string]>([
    [{ minProperties: 2 }, '"minProperties" is not part of the model here. Remove it.'],
    [{ if: {}, then: {} }, '"then" is not part of the model here. Declare a rule'],
    [{ not: {} }, '"not" is not part of the model here.'],
    [{ should: [] }, '"should" is not part of the model here.'],
    [{ rulez: [] }, '"rulez" is not part of the model here.'],
    [{ additionalProperties: true }, '"additionalProperties" is not an option of Payload.'],
    [{ required: ['one'] }, '"required" is not an option of Payload.'],
    [{ ...valid, unevaluatedProperties: true }, '"unevaluatedProperties" is not an option of Payload.'],
    [{ unlisted: 'ignore' }, 'Invalid "unlisted". Use reject, notice or accept.'],
    [{ unlisted: true }, 'Invalid "unlisted".'],
  ])('%j', (options, message) => {
    const problems = problemsOfOptions(options).join('\n');
    expect(problems).toContain(`FAREWELL_SAID.payload: ${message}`);
    expect(problems).toContain(`FAREWELL_SAID.payload.odd: ${message}`);
  });

  it('and so are keywords that are added to its result', () => {
    const payload = { ...Payload({ one: text }), additionalProperties: true };
    expect(problemsOf(withEvent({ payload })).join('\n')).toContain(
      '"additionalProperties" is not an option of Payload.',
    );
  });
});

describe('Invalid rules are a problem', () => {
  it.each<[unknown, string]>([
    [[{ kind: 'foo' }], 'A rule of an unknown kind. Make it with emptyWhen or atLeastOneOf.'],
    [[{ ...oneOf, kind: 'toString' }], 'A rule of an unknown kind.'],
    [[null], 'A rule of an unknown kind.'],
    [[oneOf, 'emptyWhen'], 'A rule of an unknown kind.'],
    [
      [{ kind: 'atLeastOneOf' }],
      "A rule of the kind atLeastOneOf is incomplete. Make it with atLeastOneOf(['one', 'other'], origin).",
    ],
    [[{ ...oneOf, fields: ['one'] }], 'A rule of the kind atLeastOneOf is incomplete.'],
    [[{ ...oneOf, origin: undefined }], 'A rule of the kind atLeastOneOf is incomplete.'],
    [[{ ...oneOf, description: undefined }], 'A rule of the kind atLeastOneOf is incomplete.'],
    [[{ kind: 'emptyWhen' }], 'A rule of the kind emptyWhen is incomplete.'],
    [[{ ...empty, condition: { pattern: '^x' } }], 'A rule of the kind emptyWhen is incomplete.'],
    [[{ ...empty, empty: [] }], 'A rule of the kind emptyWhen is incomplete.'],
    [oneOf, 'Invalid rules. Use an array of rules.'],
  ])('%j', (rules, message) => {
    expect(problemsOfOptions({ rules }).join('\n')).toContain(`FAREWELL_SAID.payload: ${message}`);
  });
});

describe('Wrong arguments never throw', () => {
  const wrong = fc.anything({ withNullPrototype: true, withSparseArray: true });

  it.each<[unknown]>([[5], [null], [{}], [{ ...CustomFields, prefix: 5 }], [{ ...CustomFields, value: 'text' }]])(
    'invalid custom fields are a problem: %j',
    (definition) => {
      const problems = problemsOfOptions({ customFields: definition }).join('\n');
      const message =
        'Invalid custom fields. Make them with customFields({ name, title, description, prefix, value, origin }).';
      expect(problems).toContain(`FAREWELL_SAID.payload: ${message}`);
      expect(problems).toContain(`FAREWELL_SAID.payload.odd: ${message}`);
    },
  );

  it('whatever custom fields are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(CustomFields)), wrong), wrong, (changes, other) => {
        problemsOfOptions({ customFields: { ...CustomFields, ...changes } });
        problemsOfOptions({ customFields: other });
      }),
      { numRuns: 50 },
    );
  });

  it('a rule with any arguments is declared, and reported where it is incomplete', () => {
    const declare = [emptyWhen, atLeastOneOf] as unknown as ((...parameters: unknown[]) => Rule)[];
    fc.assert(
      fc.property(fc.constantFrom(...declare), fc.array(wrong, { maxLength: 4 }), (rule, parameters) => {
        expect(problemsOfOptions({ rules: [rule(...parameters)] }).join()).toContain('is incomplete. Make it with ');
      }),
      { numRuns: 50 },
    );
  });
});
