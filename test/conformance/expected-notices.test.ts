import * as notices from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misnomers } from '../../generator/catalogue/documents.js';
import { batchNames, unionNames } from '../../generator/catalogue/names.js';
import type { Grade } from '../../generator/catalogue/origin.js';
import type { Case, CaseFile } from '../../generator/emitters/conformance/cases/case.js';
import { type GradedNotice, noticesOfEvent } from '../../generator/emitters/conformance/checker/notices-checker.js';
import { eventTables, undocumentedTypes } from '../../generator/emitters/conformance/event-tables.js';
import { withField } from '../../generator/emitters/conformance/mutations/mutation.js';
import { fullEvent } from '../../generator/emitters/conformance/mutations/sample-events.js';
import { anyValidEvent } from '../support/arbitraries/documents/events.js';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { catalogue } from '../support/catalogue.js';
import { readGenerated } from '../support/read-generated.js';

/** The tables know no recommendations of an event that the documents do not have. */
const undocumented = undocumentedTypes(catalogue);
const events = catalogue.events.filter(({ type }) => !undocumented.includes(type));
const tables = eventTables(catalogue).filter(({ event }) => !undocumented.includes(event));

function isDocumented(body: unknown): boolean {
  return [body].flat().every((event) => !undocumented.includes(Object(event).event_type));
}

/** As they are published. */
const files = [...readGenerated('conformance', '.json')].filter(([path]) => !path.endsWith('index.json'));
const caseFiles = files.map(([, text]): CaseFile => JSON.parse(text));

describe.each(caseFiles)('$schema', ({ schema, cases }) => {
  it('the generated function finds these notices, in this order', () => {
    const names = [...catalogue.events.map((event) => event.names), unionNames, batchNames];
    const { noticesOf = '' } = names.find(({ file }) => `${file}.json` === schema) ?? {};
    const inspect = Object(notices)[noticesOf] as typeof notices.noticesOfEvent;
    const wrong = cases
      .filter(({ body }) => isDocumented(body))
      .map(({ id, body, notices: expected }) => ({
        id,
        expected: expected?.map(placed),
        found: inspect(body).map(placed),
      }))
      .filter(({ expected, found }) => JSON.stringify(found) !== JSON.stringify(expected));
    expect(wrong).toEqual([]);
  });
});

/** What the spec calls each grade of the tables. */
const grades: Readonly<Record<string, Grade>> = {
  'newer docs': 'newer docs',
  'official sample': 'newer docs',
  'official client': 'official client',
  reported: 'reported',
  'third party': 'ours',
  inferred: 'ours',
};

it('the tables and the spec agree on how well each recommendation is known', () => {
  const cases = caseFiles.filter(({ event_type }) => event_type !== undefined).flatMap((file) => file.cases);
  const wrong = cases
    .filter(({ body }) => isDocumented(body))
    .flatMap(({ body }) => {
      const graded = noticesOfEvent(tables, body).map((one) => `${placed(one)}: ${gradeOf(one)}`);
      const found = notices.noticesOfEvent(body).map((one) => `${placed(one)}: ${one.origin.grade}`);
      return found.filter((one) => !graded.includes(one)).map((one) => `${Object(body).event_type} ${one}`);
    });
  expect([...new Set(wrong)]).toEqual([]);
});

it('the tables and the spec agree on how well each field is known', () => {
  const known = events.flatMap(({ type, payload }) =>
    payload.fields.flatMap(({ name, shape }) =>
      shape.kind !== 'ref' && shape.knownFrom ? [`${type}.${name}: ${shape.knownFrom.grade}`] : [],
    ),
  );
  const read = tables.flatMap(({ event, rows }) =>
    rows.flatMap(({ in: where, field, basis }) =>
      where === 'payload' && basis ? [`${event}.${field}: ${grades[basis.grade]}`] : [],
    ),
  );
  expect(known).not.toEqual([]);
  expect(known).toEqual(read);
});

it('the tables and the spec agree on how well it is known that one of several fields is required', () => {
  const known = events.flatMap(({ type, payload }) =>
    payload.rules.flatMap(({ kind, origin }) => (kind === 'atLeastOneOf' ? [`${type}: ${origin.grade}`] : [])),
  );
  const read = tables.flatMap(({ event, atLeastOneOf = [] }) =>
    atLeastOneOf.map(({ basis }) => `${event}: ${basis && grades[basis.grade]}`),
  );
  expect(known).not.toEqual([]);
  expect(known).toEqual(read);
});

describe.each(misnomers)('$written in a $in', ({ written, meant, in: where }) => {
  const having = tables.filter(({ rows, unlisted }) => unlisted === 'notice' && rows.some(isArrayOrField));

  it(`suggests ${meant}`, () => {
    expect(having).not.toEqual([]);
    for (const table of having) {
      const { payload, ...event } = fullEvent(table);
      const members = [{ [written]: 'text' }];
      const changed = where === 'payload' ? { ...payload, [written]: 'text' } : { ...payload, line_items: members };
      const withoutMeant = where === 'payload' ? withField(changed, meant, undefined) : changed;
      const found = notices.noticesOfEvent({ ...event, payload: withoutMeant });
      const unlisted = found.filter((one) => one.notice_type === 'UNLISTED');
      expect(unlisted.map(({ details }) => details.did_you_mean)).toEqual([expect.arrayContaining([meant])]);
    }
  });

  function isArrayOrField({ field }: { field: string }): boolean {
    return field === (where === 'payload' ? meant : 'line_items');
  }
});

it('any event has exactly the notices that the tables find', () => {
  fc.assert(
    fc.property(
      fc.oneof(mutated(anyValidEvent, catalogue), arbitraryBodies(catalogue)).map(sent).filter(isDocumented),
      (body) => {
        expect(notices.noticesOfEvent(body).map(placed)).toEqual(noticesOfEvent(tables, body).map(placed));
      },
    ),
    { numRuns: 3000 },
  );
});

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

function gradeOf({ grade }: GradedNotice): Grade {
  return (grade && grades[grade]) ?? 'ours';
}

function placed({ notice_type, path }: NonNullable<Case['notices']>[number]): string {
  return `${notice_type} ${path}`;
}
