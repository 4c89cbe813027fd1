import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../../../generator/emitters/docs/event/errors.js';
import { listFields } from '../../../../generator/emitters/docs/event/fields.js';
import { noticesOf } from '../../../../generator/emitters/docs/event/notices.js';
import { catalogue, generated } from '../../../support/catalogue.js';

interface Case {
  errors: { error_type: string; path: string }[];
  notices: { notice_type: string; path: string }[];
}

/** The path below the body. An index becomes `[]`, and a name that no table lists `*`. */
function general(path: string, listed: ReadonlySet<string>): string {
  const below = path.replace(/^\$\.body\.?/, '').replace(/\[\d+\]/g, '[]');
  if (below === '' || listed.has(below)) return below;
  const parent = below.replace(/(?:^|\.)[^.[\]]+$|\["(?:[^"\\]|\\.)*"\]$/, '');
  const name = below.slice(parent.length).replace(/^\./, '');
  return `${parent === '' ? '' : `${parent}.`}${/^(?:\[")?cf_/.test(name) && listed.has(`${parent}.cf_*`) ? 'cf_' : ''}*`;
}

// The conformance cases are made from the tables of the documents, not from the shapes.
describe.each(catalogue.events)('$type', (event) => {
  const text = readFileSync(new URL(`conformance/${event.names.file}.json`, generated), 'utf8');
  const cases: Case[] = JSON.parse(text).cases;
  const fields = listFields(event.payload, catalogue.definitions).flatMap(({ path }) => [path, `${path}[]`]);
  const listed = new Set([
    ...catalogue.envelope.fields.map(({ name }) => name),
    ...[...fields, ...(event.payload.customFields ? ['cf_*'] : [])].map((path) => `payload.${path}`),
  ]);

  it('has the errors that the conformance cases have, and no other', () => {
    const found = errorsOf(event, catalogue).map(({ error_type, path }) => `${error_type} ${path}`);
    const expected = cases
      .flatMap(({ errors }) => errors.map(({ error_type, path }) => `${error_type} ${general(path, listed)}`))
      .map((error) => error.replace(/^INVALID_FIELDS (.*)cf_\*$/, 'INVALID_FIELDS $1*'));
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  it('has the notices that the conformance cases have', () => {
    const found = noticesOf(event, catalogue).map(({ notice_type, path }) => `${notice_type} ${path}`);
    const expected = cases.flatMap(({ notices = [] }) =>
      notices.map(({ notice_type, path }) => `${notice_type} ${general(path, listed).replace(/^payload\./, '')}`),
    );
    for (const one of new Set(expected)) expect(found).toContain(one);
  });
});
