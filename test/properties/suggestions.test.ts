import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../generator/catalogue/named-shapes.js';
import { fieldNames } from '../support/arbitraries/mutated.js';
import { catalogue } from '../support/catalogue.js';

/*
 * What errors and notices suggest, for any name. A value never matters, unless it is one of the enum values in another
 * spelling.
 */

const types = catalogue.events.map(({ type }) => type);
const secret = 'Ana Silva <ana@example.com>';

/** Every suggestion for an event with one more field in its payload, and all that is reported. */
function reportOn(type: string, name: string) {
  const body = bodyOf({ type }, catalogue.envelope, { [name]: secret });
  const result = validateEvent(body);
  const errors = result.valid ? [] : result.errors;
  const notices = noticesOfEvent(body);
  const suggestions = [
    ...errors.flatMap(({ validation_rules }) =>
      validation_rules?.did_you_mean ? [validation_rules.did_you_mean] : [],
    ),
    ...notices.flatMap((notice) =>
      notice.notice_type === 'UNLISTED' && notice.details.did_you_mean ? [notice.details.did_you_mean] : [],
    ),
  ];
  return { suggestions, text: JSON.stringify([errors, notices]) };
}

const names = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(...fieldNames(catalogue)),
  fc.string({ unit: 'binary' }),
);

describe.each(catalogue.events)('$type', ({ type, payload }) => {
  const listed = payload.fields.map(({ name }) => name);

  it('suggests at most three names that exist, and shows no value', () => {
    fc.assert(
      fc.property(names, (name) => {
        const { suggestions, text } = reportOn(type, name);
        expect(text).not.toContain(secret);
        for (const found of suggestions) {
          expect(found.length).toBeLessThanOrEqual(3);
          for (const one of found)
            expect(listed.includes(one) || types.includes(one) || /^cf_[a-z0-9_]+$/.test(one)).toBe(true);
        }
      }),
    );
  });

  it('suggests a field for each other spelling of its name', () => {
    const spellings = (name: string) => [
      name.toUpperCase(),
      name.replaceAll('_', '-'),
      name.replaceAll('_', ' ').trim(),
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      name.replace('e', 'é').replace('a', 'ã'),
      `${name} `,
    ];
    for (const name of listed) {
      for (const spelling of spellings(name).filter((other) => !fieldNames(catalogue).includes(other))) {
        if (payload.customFields && spelling.startsWith(payload.customFields.prefix)) continue;
        expect([spelling, ...reportOn(type, spelling).suggestions]).toEqual([spelling, [name]]);
      }
    }
  });
});
