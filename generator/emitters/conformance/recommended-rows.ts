import { type CurrentGrade, type Remark, type Row, remarks } from '../../catalogue/documents.js';
import type { EventTable } from './event-tables.js';

/** A row, with what newer documents remark on it. */
export interface RecommendedRow extends Row {
  /** The value of a field in a member of an array that should no longer be used. */
  readonly deprecated?: { readonly field: string; readonly is: string; readonly grade: CurrentGrade };
  /** The remarks that the recommendations come from. */
  readonly remarks: readonly string[];
}

/** The rows of the payload that are listed one by one. */
export function recommendedRows(table: EventTable): RecommendedRow[] {
  return table.rows
    .filter((row) => row.in === 'payload' && !row.open)
    .map((row) => remarksOn(table.event, row.field).reduce(applyRemark, { ...row, remarks: [] }));
}

/** The remark that an event as a whole should no longer be used. */
export function deprecationOf({ event }: EventTable): Remark | undefined {
  return remarksOn(event, 'event_type').find(({ kind }) => kind === 'deprecated');
}

function remarksOn(event: string, field: string): Remark[] {
  return remarks.filter((remark) => remark.field === field && remark.events.some((other) => other === event));
}

function applyRemark(row: RecommendedRow, remark: Remark): RecommendedRow {
  const named = { ...row, remarks: [...row.remarks, remark.id] };
  const { grade, source } = remark;
  switch (remark.kind) {
    case 'deprecated':
      return remark.value ? { ...named, deprecated: { ...remark.value, grade } } : named;
    case 'expected':
      return { ...named, expected: { grade, source } };
    case 'unusual': {
      const key = row.type.startsWith('Array') ? 'membersShould' : 'should';
      return { ...named, [key]: [...(row[key] ?? []), remark.should] };
    }
  }
}
