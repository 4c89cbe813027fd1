import * as published from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validEvents } from '../support/arbitraries/valid.js';
import { errorsOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

type Fields = Record<string, unknown>;
type Build = (payload: unknown, options?: { unlisted?: Fields }) => Fields;

const open = catalogue.events.filter(({ payload }) => payload.unknownFields === 'notice');

describe.each(open)('the builder of $type', (event) => {
  const build = (published as unknown as Record<string, Build>)[event.names.builder] as Build;
  const listed = event.payload.fields.map(({ name }) => name);
  const unlisted = fc.dictionary(
    fc.string().filter((name) => !listed.includes(name)),
    fc.jsonValue({ maxDepth: 1 }),
    { maxKeys: 5 },
  );

  it('adds unlisted fields to the payload, which stays as it is', () => {
    fc.assert(
      fc.property(validEvents(event, catalogue), unlisted, (body, fields) => {
        const payload = structuredClone(body.payload);
        const built = build(payload, { unlisted: fields });
        expect(JSON.parse(JSON.stringify(built))).toEqual(
          JSON.parse(JSON.stringify({ ...body, payload: { ...(body.payload as Fields), ...fields } })),
        );
        expect(validatorOf(event.names).is(built)).toBe(true);
        expect(payload).toEqual(body.payload);
      }),
    );
  });

  it('rejects a listed field among them', () => {
    const names = fc.uniqueArray(fc.constantFrom(...listed), { minLength: 1 });
    fc.assert(
      fc.property(validEvents(event, catalogue), unlisted, names, (body, fields, listedNames) => {
        const repeated = Object.fromEntries(listedNames.map((name) => [name, (body.payload as Fields)[name] ?? 'x']));
        expect(errorsOf(() => build(body.payload, { unlisted: { ...fields, ...repeated } }))).toEqual(
          listedNames.map((name) => ({
            error_type: 'INVALID',
            error_message: 'Is a listed field. Move it to the payload.',
            path: `options.unlisted.${name}`,
          })),
        );
      }),
    );
  });

  const misuse = build as (payload: unknown, options?: unknown) => Fields;

  it.each([
    [null, ['INVALID_DATA_TYPE', 'options']],
    ['abc', ['INVALID_DATA_TYPE', 'options']],
    [[], ['INVALID_DATA_TYPE', 'options']],
    [{ unlistd: { points: 5 } }, ['INVALID_FIELDS', 'options.unlistd']],
    [{ points: 5, unlisted: { points: 5 } }, ['INVALID_FIELDS', 'options.points']],
    [{ unlisted: null }, ['INVALID_DATA_TYPE', 'options.unlisted']],
    [{ unlisted: 'abc' }, ['INVALID_DATA_TYPE', 'options.unlisted']],
    [{ unlisted: ['abc'] }, ['INVALID_DATA_TYPE', 'options.unlisted']],
  ])('rejects %j as options', (options, expected) => {
    const errors = errorsOf(() => misuse({ email: 'ana@example.com' }, options));
    expect(errors).toMatchObject([{ error_type: expected[0], path: expected[1] }]);
  });

  it.each([undefined, null, 'abc', 5, []])('does not lose fields that cannot be added to %j', (payload) => {
    const errors = errorsOf(() => misuse(payload, { unlisted: { points: 5 } }));
    expect(errors).toMatchObject([{ error_type: 'INVALID_DATA_TYPE', path: '$.body.payload' }]);
  });

  it.each([undefined, {}, { unlisted: undefined }, { unlisted: {} }])(
    'leaves the payload as it is for %j',
    (options) => {
      const payload = { email: 'ana@example.com' };
      expect(misuse(payload, options).payload).toBe(payload);
    },
  );
});
