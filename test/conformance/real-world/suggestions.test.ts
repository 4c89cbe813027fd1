import { noticesOfBatch, noticesOfEvent } from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../../support/validators.js';
import { bodies, namesOf, type RealWorldBody } from './bodies.js';
import { meant } from './suggestions.js';

/** The fields of a body that do not exist or that no source lists, by path, each with the names that are suggested. */
function suggestionsFor({ body }: RealWorldBody): Record<string, readonly string[]> {
  const result = validatorOf(namesOf(body)).validate(body);
  const errors = result.valid ? [] : result.errors.filter(({ error_type }) => error_type === 'INVALID_FIELDS');
  const notices = (Array.isArray(body) ? noticesOfBatch : noticesOfEvent)(body);
  const unlisted = notices.flatMap((notice) => (notice.notice_type === 'UNLISTED' ? [notice] : []));
  return Object.fromEntries([
    ...errors.map(({ path = '', validation_rules }) => [path, validation_rules?.did_you_mean ?? []]),
    ...unlisted.map(({ path, details }) => [path, details.did_you_mean ?? []]),
  ]);
}

const suggested = bodies
  .map((body) => ({ number: body.file.slice(0, 3), found: suggestionsFor(body) }))
  .filter(({ found }) => Object.keys(found).length > 0);

describe('Of the fields that public code sends and that do not exist', () => {
  it('all that are suggested are meant', () => {
    expect(Object.fromEntries(suggested.map(({ number, found }) => [number, found]))).toEqual(meant);
  });

  it('at least 85 % get a suggestion', () => {
    const rows = suggested.flatMap(({ number, found }) =>
      Object.entries(found).map(([path, names]) => ({ number, path, names })),
    );
    const answered = rows.filter(({ names }) => names.length > 0).length;
    for (const { number, path, names } of rows) console.log(number, path.padEnd(48), names.join(', ') || '–');
    console.log(`${answered} of ${rows.length} unknown fields get a suggestion.`);
    expect(answered / rows.length).toBeGreaterThanOrEqual(0.85);
  });
});
