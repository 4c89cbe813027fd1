import { conversion, defineCustomFields, integer, listOf, oneOf } from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';

/* A payload alone, with the custom fields that an account has declared. */

const account = defineCustomFields({
  cf_idade: integer,
  cf_plano: oneOf('pro', 'free'),
  cf_cores: listOf(oneOf('red')),
});
const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

const [event] = catalogue.events;
if (event === undefined) throw new Error('There is no event.');
const custom = fc.dictionary(
  fc.constantFrom('cf_idade', 'cf_plano', 'cf_cores', 'cf_x', 'idade', '__proto__'),
  fc.oneof(fc.constantFrom('5', 'pro', ['red'], ['red', 'x'], null, 5), fc.anything({ maxDepth: 1 })),
);
const payloads = fc.oneof(
  fc
    .tuple(mutated(validEvents(event, catalogue), catalogue), custom)
    .map(([body, fields]) => ({ ...(body as { payload?: object } | null)?.payload, ...fields })),
  fc.anything(),
);

/** The payload in an otherwise valid event. */
const eventWith = (payload: unknown) => ({ ...conversion(contact), payload });
const inPayload = (path = '') => path.replace('$.body', '$');

describe('The payload with declared custom fields', () => {
  it('has the errors of its event, at paths that begin with the payload', () => {
    fc.assert(
      fc.property(payloads, fc.constantFrom('allow' as const, undefined), (payload, unknownFields) => {
        const inEvent = account.validateConversion(eventWith(payload), { unknownFields });
        const alone = account.validateConversionPayload(payload, { unknownFields });
        expect(alone).toEqual(
          inEvent.valid
            ? { valid: true, value: payload }
            : {
                valid: false,
                errors: inEvent.errors.map(({ validation_rules: rules, ...error }) => ({
                  ...error,
                  path: inPayload(error.path),
                  ...(rules && {
                    validation_rules: {
                      ...rules,
                      ...(rules.conflicts_with && { conflicts_with: inPayload(rules.conflicts_with) }),
                    },
                  }),
                })),
              },
        );
        expect(account.isConversionPayload(payload)).toBe(account.isConversion(eventWith(payload)));
      }),
      { numRuns: 500 },
    );
  });

  it('has the issues of its event, at paths in the payload', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const inEvent = account.conversionSchema['~standard'].validate(eventWith(payload));
        const { issues } = account.conversionPayloadSchema['~standard'].validate(payload);
        expect(issues?.map(({ path, error_type }) => [path, error_type])).toEqual(
          inEvent.issues?.map(({ path, error_type }) => [path.slice(1), error_type]),
        );
      }),
    );
  });

  it('is a Standard Schema whose issues name the field', () => {
    expect(account.conversionPayloadSchema['~standard'].validate({ ...contact, cf_plano: 'gold' })).toEqual({
      issues: [
        {
          path: ['cf_plano'],
          message: 'Must be one of: pro, free.',
          error_type: 'INVALID_OPTION',
          validation_rules: { valid_options: ['pro', 'free'] },
        },
      ],
    });
  });
});

it('A value that reads differently each time is rejected by every validator, and no declared field accepts it', () => {
  let reads = 0;
  const changing = { ...contact };
  Object.defineProperty(changing, 'cf_plano', { enumerable: true, get: () => (reads++ % 2 === 0 ? 'gold' : 'pro') });
  expect(account.validateConversionPayload(changing)).toMatchObject({ errors: [{ error_type: 'INVALID' }] });
  reads = 0;
  expect(account.validateConversion(eventWith(changing))).toMatchObject({ errors: [{ error_type: 'INVALID' }] });
});
