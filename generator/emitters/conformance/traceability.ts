import type { Catalogue } from '../../catalogue/catalogue.js';
import { houseRules, legalBasisRows, misnomers, remarks, rows, sentences } from '../../catalogue/documents.js';
import type { Problem } from '../../catalogue/problem.js';
import { everyShape } from '../../catalogue/walk.js';
import { undocumentedTypes } from './event-tables.js';
import { countTests, errorTests, noticeTests, testCell } from './traceability/count-tests.js';
import { basisCell, sourceLines } from './traceability/describe-row.js';
import { code, section, table } from './traceability/markdown.js';
import { isMissing, isUntested, rowColumns, traceMembers, traceRow } from './traceability/trace-rows.js';

/**
 * The page that leads from every row of both readings, every sentence and every house rule to the spec, to the schema
 * and to its tests. What is missing is marked on the page, and fails a test.
 */
export function printTraceability(catalogue: Catalogue): string {
  const documented = rows.filter(({ basis }) => basis === undefined);
  const current = rows.filter(({ basis }) => basis !== undefined);
  const members = traceMembers(catalogue);
  return [
    '# Traceability',
    '',
    'Generated from the tables in spec/documents/ and from spec/. Do not edit: run "npm run generate".',
    '',
    'There are two readings: the tables of the two documents, and what is known of the API of today, which no document shows as tables. Each was transcribed by reading its sources and not the rest of the spec.',
    '',
    `Every row has its location in the spec and in the schemas, and the number of mutations that test it. A mutation changes a valid event so that the validators must report exactly one error at its path, or that it has one notice more. ${errorTests.length} mutations give an error and ${noticeTests.length} a notice.`,
    '',
    ...section(
      `Rows of the two documents (${documented.length})`,
      '',
      rowColumns,
      documented.map((row) => traceRow(row, catalogue)),
    ),
    ...section(
      `Rows of today's API (${current.length})`,
      'Grades, from strong to weak: newer docs, official sample, official client, reported (a third party tried it against the live API), third party, inferred.',
      rowColumns,
      current.map((row) => traceRow(row, catalogue)),
    ),
    ...section(
      `Objects in arrays of today's API (${members.length})`,
      '',
      ['row', 'stated', 'grade', 'schema', 'errors', 'notices'],
      members,
    ),
    ...eventsWithoutTable(catalogue),
    ...section(
      'Legal bases of the two documents',
      '',
      ['row', 'stated', 'schema', 'errors'],
      legalBasisRows.map(({ id, note }) => [
        code(id),
        note,
        code('#/$defs/LegalBasis'),
        testCell(errorTests, 'rows', id),
      ]),
    ),
    ...section(
      `Sentences (${sentences.length})`,
      '',
      ['sentence', 'states', 'section', 'about', 'errors'],
      sentences.map((one) => [
        code(one.id),
        one.says,
        one.section,
        one.about,
        one.about === 'body' ? String(countTests(errorTests, 'sentences', one.id)) : '–',
      ]),
    ),
    ...section(
      `Newer remarks on the events of the two documents (${remarks.length})`,
      'An event that ignores them is accepted, with a notice.',
      ['remark', 'states', 'grade', 'field', 'events', 'notices'],
      remarks.map((remark) => [
        code(remark.id),
        remark.says,
        basisCell(remark),
        code(remark.field),
        remark.events.map(code).join(' '),
        testCell(noticeTests, 'rows', remark.id),
      ]),
    ),
    ...section(
      "Names that people write instead of those of today's API",
      '',
      ['written', 'meant', 'in', 'grade'],
      misnomers.map((one) => [code(one.written), code(one.meant), one.in, basisCell(one)]),
    ),
    ...section("Sources of what is known of today's API", '', ['source', 'where'], sourceLines()),
    ...section(
      'Rules that no document states',
      'They are decisions of this project, each with its reason in the spec.',
      ['rule', 'states', 'reason', 'errors', 'notices'],
      houseRules.map(({ id, rule, reason }) => [
        code(id),
        rule,
        reason,
        testCell(errorTests, 'houseRules', id),
        testCell(noticeTests, 'houseRules', id),
      ]),
    ),
    '### Their locations in the spec',
    '',
    ...table(['location', 'constraint', 'reason'], oursIn(catalogue)),
    '',
  ].join('\n');
}

/** The events that neither reading contains. */
function eventsWithoutTable(catalogue: Catalogue): string[] {
  const types = undocumentedTypes(catalogue);
  const events = catalogue.events.filter(({ type }) => types.includes(type));
  return section(
    'Events without a documented table',
    'They are tested against the spec itself: no table of them was transcribed independently.',
    ['event', 'source', 'spec', 'schema', 'cases'],
    events.map(({ type, names, source, sources: [page] }) => [
      code(type),
      `[${page.title}](${page.url})`,
      code(source),
      code(`${names.file}.json`),
      code(`conformance/${names.file}.json`),
    ]),
  );
}

/** Rows without a test, and those that the spec lacks. */
export function findUntraced(catalogue: Catalogue): Problem[] {
  const untested = rows.filter(isUntested).map(({ id }) => ({
    location: id,
    problem: 'No mutation violates this documented row.',
    fix: 'Add one in generator/emitters/conformance/mutations/.',
  }));
  const missing = rows
    .filter((row) => isMissing(row, catalogue))
    .map(({ id }) => ({
      location: id,
      problem: 'This documented row has no field in the spec.',
      fix: 'Add it in spec/events/.',
    }));
  return [...untested, ...missing];
}

/** The constraints of the spec that are decisions of this project. */
function oursIn(catalogue: Catalogue): string[][] {
  const inShapes = everyShape(catalogue).flatMap(({ location, shape }) =>
    Object.entries(('origins' in shape && shape.origins) || {}).map(([constraint, origin]) => ({
      subject: location,
      constraint,
      origin,
    })),
  );
  return [...inShapes, ...catalogue.generalRules]
    .filter(({ origin }) => origin.grade === 'ours')
    .map(({ subject, constraint, origin }) => [code(subject), code(constraint), origin.statement]);
}
