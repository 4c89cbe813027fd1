import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { batchTable, houseRules, legalBasisRows, type Row, rows, sentences } from '../../catalogue/documents.js';
import { eventShape } from '../../catalogue/named-shapes.js';
import { batchNames } from '../../catalogue/names.js';
import type { Problem } from '../../catalogue/problem.js';
import { everyShape } from '../../catalogue/walk.js';
import { undocumentedTypes } from './event-tables.js';
import { batchMutations } from './mutations/batch-mutations.js';
import { mutations } from './mutations/mutations.js';

/** A line of the page: what is documented, its location in the spec and in the schemas, and how many tests it has. */
interface Traced {
  id: string;
  section: string;
  says: string;
  spec: string;
  pointer: string;
  tests: number;
}

const all = [...mutations, ...batchMutations];

/**
 * The page that leads from every documented row, sentence and house rule to the spec, to the schema and to its tests.
 * What is missing is marked on the page, and fails a test.
 */
export function printTraceability(catalogue: Catalogue): string {
  const traced = rows.map((row) => traceRow(row, catalogue));
  return [
    '# Traceability',
    '',
    'Generated from the tables in spec/documents/ and from spec/. Do not edit: run "npm run generate".',
    '',
    `Every documented row, its location in the spec and in the schemas, and the number of mutations that test it: each is applied to valid events, and the validators must report exactly one error at its path. ${all.length} mutations in all.`,
    '',
    `## Rows (${traced.length})`,
    '',
    ...table(
      ['row', 'documented', 'section', 'spec', 'schema', 'tests'],
      traced.map(({ id, says, section, spec, pointer, tests }) => [
        code(id),
        says,
        section,
        code(spec),
        code(pointer),
        String(tests),
      ]),
    ),
    '',
    ...eventsWithoutTable(catalogue),
    '## Legal bases',
    '',
    ...table(
      ['row', 'documented', 'schema', 'tests'],
      legalBasisRows.map((row) => [
        code(row.id),
        row.note,
        code(`#/$defs/LegalBasis`),
        String(testsOf('rows', row.id)),
      ]),
    ),
    '',
    `## Sentences (${sentences.length})`,
    '',
    ...table(
      ['sentence', 'states', 'section', 'about', 'tests'],
      sentences.map(({ id, says, section, about }) => [
        code(id),
        says,
        section,
        about,
        about === 'body' ? String(testsOf('sentences', id)) : '–',
      ]),
    ),
    '',
    '## Rules that no document states',
    '',
    'They are decisions of this project, each with its reason in the spec.',
    '',
    ...table(
      ['rule', 'states', 'reason', 'tests'],
      houseRules.map(({ id, rule, reason, aboutBodies }) => [
        code(id),
        rule,
        reason,
        aboutBodies ? String(testsOf('houseRules', id)) : '–',
      ]),
    ),
    '',
    '### Their locations in the spec',
    '',
    ...table(['location', 'constraint', 'reason'], oursIn(catalogue)),
    '',
  ].join('\n');
}

/** The events that the two documents do not contain. */
function eventsWithoutTable(catalogue: Catalogue): string[] {
  const types = undocumentedTypes(catalogue);
  if (types.length === 0) return [];
  const events = catalogue.events.filter(({ type }) => types.includes(type));
  return [
    '## Events without a documented table',
    '',
    'They are tested against the spec itself: no table of them was transcribed independently.',
    '',
    ...table(
      ['event', 'source', 'spec', 'schema', 'cases'],
      events.map(({ type, names, source, sources: [page] }) => [
        code(type),
        `[${page.title}](${page.url})`,
        code(source),
        code(`${names.file}.json`),
        code(`conformance/${names.file}.json`),
      ]),
    ),
    '',
  ];
}

function traceRow(row: Row, catalogue: Catalogue): Traced {
  const event = catalogue.events.find(({ type }) => type === row.event);
  const isMissing = missing(row, catalogue).length > 0;
  return {
    id: row.id,
    section: row.section,
    says: describe(row),
    spec: event ? event.source : 'spec/envelope.ts',
    pointer: isMissing ? 'missing' : event ? pointerOf(row, event) : `${batchNames.file}.json#/items`,
    tests: testsOf('rows', row.id),
  };
}

/** What the row requires, in a few words. */
function describe({ type, required, options, format, unit }: Row): string {
  return [
    type,
    required ? 'required' : 'optional',
    ...(options ? [options.join(', ')] : []),
    ...(format ? [format] : []),
    ...(unit ? [unit] : []),
  ].join('; ');
}

function pointerOf(row: Row, { names }: CatalogueEvent): string {
  const file = `${names.file}.json`;
  if (row.in === 'envelope') return `${file}#/properties/${row.field}`;
  if (row.open) return `${file}#/$defs/${names.payload}/patternProperties`;
  return `${file}#/$defs/${names.payload}/properties/${row.field}`;
}

/** Documented rows without a test, and those that the spec lacks. */
export function findUntraced(catalogue: Catalogue): Problem[] {
  return rows.flatMap((row) => [...untested(row), ...missing(row, catalogue)]);
}

function untested({ id }: Row): Problem[] {
  if (testsOf('rows', id) > 0) return [];
  return [
    {
      location: id,
      problem: 'No mutation violates this documented row.',
      fix: 'Add one in generator/emitters/conformance/mutations/.',
    },
  ];
}

function missing(row: Row, { events, envelope }: Catalogue): Problem[] {
  if (row.event === batchTable.event || row.open) return [];
  const event = events.find(({ type }) => type === row.event);
  const object = event && (row.in === 'envelope' ? eventShape(event, { envelope }) : event.payload);
  if (object?.fields.some(({ name }) => name === row.field)) return [];
  return [
    { location: row.id, problem: 'This documented row has no field in the spec.', fix: 'Add it in spec/events/.' },
  ];
}

function testsOf(kind: 'rows' | 'sentences' | 'houseRules', id: string): number {
  return all.filter(({ belongsTo }) => (belongsTo[kind] as readonly string[]).includes(id)).length;
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

function table(head: string[], lines: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)];
}

function code(text: string): string {
  return `\`${text}\``;
}
