import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { batchTable, memberTables, type Row, rows } from '../../../catalogue/documents.js';
import { eventShape } from '../../../catalogue/named-shapes.js';
import { batchNames } from '../../../catalogue/names.js';
import { countTests, errorTests, noticeTests, testCell } from './count-tests.js';
import { basisCell, describeRow } from './describe-row.js';
import { code } from './markdown.js';

export const rowColumns = ['row', 'stated', 'grade', 'section', 'spec', 'schema', 'errors', 'notices'];

/** A line of the page: what is known, its location in the spec and in the schemas, and how many tests it has. */
export function traceRow(row: Row, catalogue: Catalogue): string[] {
  const event = catalogue.events.find(({ type }) => type === row.event);
  const pointer = event ? pointerOf(row, event) : `${batchNames.file}.json#/items`;
  return [
    code(row.id),
    describeRow(row),
    basisCell(row.basis),
    row.section,
    code(event ? event.source : 'spec/envelope.ts'),
    isMissing(row, catalogue) ? 'missing' : code(pointer),
    testCell(errorTests, 'rows', row.id),
    testCell(noticeTests, 'rows', row.id),
  ];
}

/** The same for the fields of the objects in arrays, at the first event that has them. */
export function traceMembers(catalogue: Catalogue): string[][] {
  return memberTables.flatMap((table) => {
    const array = rows.find(({ members }) => members?.id === table.id);
    const event = catalogue.events.find(({ type }) => type === array?.event);
    return table.rows.map((row) => [
      code(`${table.id}.${row.field}`),
      describeRow(row),
      basisCell(row.basis),
      array && event ? code(`${pointerOf(array, event)}/items`) : 'missing',
      testCell(errorTests, 'rows', `${table.id}.${row.field}`),
      testCell(noticeTests, 'rows', `${table.id}.${row.field}`),
    ]);
  });
}

function pointerOf(row: Row, { names }: CatalogueEvent): string {
  const file = `${names.file}.json`;
  if (row.in === 'envelope') return `${file}#/properties/${row.field}`;
  if (row.open) return `${file}#/$defs/${names.payload}/patternProperties`;
  return `${file}#/$defs/${names.payload}/properties/${row.field}`;
}

/** Whether no mutation violates the row. */
export function isUntested({ id }: Row): boolean {
  return countTests(errorTests, 'rows', id) === 0;
}

/** Whether the spec lacks the field of the row. */
export function isMissing(row: Row, { events, envelope }: Catalogue): boolean {
  if (row.event === batchTable.event || row.open) return false;
  const event = events.find(({ type }) => type === row.event);
  const object = event && (row.in === 'envelope' ? eventShape(event, { envelope }) : event.payload);
  return !object?.fields.some(({ name }) => name === row.field);
}
