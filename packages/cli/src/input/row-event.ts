import type { FormChange } from '@rdsm-events/builders';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Row } from './csv.js';
import { wrapPayload } from './envelope.js';
import { formReaders } from './form-readers.js';
import type { ColumnUse, EventRecord } from './record.js';

/** How the cells of a row become an event. */
export interface RowOptions {
  /** The type of the events. A column `event_type` names that of a row. */
  readonly type?: string | undefined;
  /** The decimal separator of numbers that can be read in two ways, such as `1.234`: `,` by default. */
  readonly decimal?: ',' | '.' | undefined;
  /** Fields that each row has that has no value of its own for them. */
  readonly constants?: readonly (readonly [field: string, value: string])[] | undefined;
}

/** Returns a function that makes the event of a row, as `fromForm` of its builder does. */
export function rowReader(
  catalogue: Catalogue,
  { type, decimal, constants = [] }: RowOptions,
): (row: Row) => EventRecord {
  const { envelope } = catalogue;
  const readers = formReaders(catalogue);
  const ofEnvelope = new Set(envelope.fields.map(({ name }) => name));
  const typeColumn = envelope.fields.find(({ role }) => role === 'type')?.name;
  const payloadField = envelope.fields.find(({ role }) => role === 'payload')?.name ?? '';
  return ({ line, row, cells }) => {
    const position = { kind: 'event', line, row } as const;
    const ownType = cells.find(([column]) => column === typeColumn)?.[1].trim() || type || '';
    const own = cells.filter(([column]) => !ofEnvelope.has(column));
    const reader = readers.get(ownType);
    const used = constants.length === 0 ? [] : reader?.fromForm(own, { decimal }).changes;
    const fields = withConstants(own, constants, used ?? []);
    const result = reader?.fromForm(fields, { decimal });
    if (!result) return { ...position, value: wrapPayload(envelope, ownType, Object.fromEntries(fields)) };
    const columns = columnUse(result.changes);
    if (result.valid) {
      const inexact = inexactCell(result.event as Record<string, unknown>, payloadField, fields, result.changes);
      return { ...position, value: result.event, columns, inexact };
    }
    const value = wrapPayload(envelope, ownType, Object.fromEntries(fieldsOf(fields, result.changes)));
    return { ...position, value, errors: result.errors, columns };
  };
}

/** A cell with more digits than its number has: it is another number. */
function inexactCell(
  event: Readonly<Record<string, unknown>>,
  payloadField: string,
  cells: Row['cells'],
  changes: readonly FormChange[],
): EventRecord['inexact'] {
  const payload = event[payloadField] as Readonly<Record<string, unknown>>;
  for (const { input, field } of changes) {
    const value = field === undefined ? undefined : payload[field];
    const cell = cells.find(([column]) => column === input)?.[1] ?? '';
    if (typeof value !== 'number' || cell.replace(/[^0-9]/g, '').length < 16) continue;
    // Whatever the separators are, the digits are the same.
    const isExact = digitsOf(cell) === digitsOf(String(value).replace(/e.*$/, ''));
    if (field !== undefined && !isExact) return { keys: [payloadField, field], cell };
  }
  return undefined;
}

/** The digits without zeros at both ends. */
function digitsOf(text: string): string {
  const digits = text.replace(/[^0-9]/g, '').replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** @param changes What happened to the cells: also a column with another name may have the value of a field. */
function withConstants(cells: Row['cells'], constants: Row['cells'], changes: readonly FormChange[]): Row['cells'] {
  if (constants.length === 0) return cells;
  const used = changes.filter(({ change }) => change !== 'dropped' && change !== 'ignored').map(({ field }) => field);
  // A cell that is read as it is has no change, also one of an item: `tags[0]`.
  const own = new Set([...used, ...cells.flatMap(([column, cell]) => (cell.trim() === '' ? [] : [rootOf(column)]))]);
  const missing = constants.filter(([field]) => !own.has(field));
  const names = new Set(missing.map(([field]) => field));
  return [...cells.filter(([column]) => !names.has(column)), ...missing];
}

function rootOf(column: string): string {
  return column.replace(/[.[].*$/s, '');
}

function columnUse(changes: readonly FormChange[]): ColumnUse | undefined {
  const namesOf = (change: FormChange['change']) =>
    changes.filter((one) => one.change === change).map(({ input }) => input);
  const ignored = namesOf('ignored');
  const ambiguous = namesOf('ambiguous');
  return ignored.length + ambiguous.length > 0 ? { ignored, ambiguous } : undefined;
}

/** The cells that are not empty, by the names of their fields. */
function fieldsOf(cells: Row['cells'], changes: readonly FormChange[]): [field: string, cell: string][] {
  const ignored = new Set(changes.filter(({ change }) => change === 'ignored').map(({ input }) => input));
  const renamed = new Map(changes.map(({ input, field }) => [input, field]));
  return cells
    .filter(([column, cell]) => cell.trim() !== '' && !ignored.has(column))
    .map(([column, cell]) => [renamed.get(column) ?? column, cell]);
}
