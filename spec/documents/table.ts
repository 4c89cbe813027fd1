/** A page of the documentation: the Spanish page of all events, or the Portuguese page of the sale. */
export type Page = 'events-es' | 'sale-pt';

/** The words for types, as the tables print them. */
export type TypeWord =
  | 'String'
  | 'Integer'
  | 'Float'
  | 'Boolean'
  | 'Timestamp'
  | 'Array of Strings'
  | 'Array of Objects'
  | 'Object'
  /** More than a table can state. Made from the spec only. */
  | 'Anything';

export type Format = 'email' | 'date-time';

/** The constraints of one value. */
export interface ValueRule {
  readonly type: TypeWord;
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly format?: Format;
  readonly nullable?: true;
}

/** What a row states besides name, type and required. */
interface Details {
  readonly options?: readonly string[];
  readonly format?: Format;
  readonly unit?: 'seconds' | 'percent';
  /** The page has lost the name of the field; description and example identify it. */
  readonly restored?: true;
  /** The row stands for every custom field; its name is a placeholder. */
  readonly open?: true;
  /** A valid value. Made from the spec only. */
  readonly sample?: unknown;
  /** Null is a valid value. Made from the spec only. */
  readonly nullable?: true;
  /** The smallest event has it, although it is optional. Made from the spec only. */
  readonly inMinimal?: true;
  /** While this field is a cookie, these must be empty. */
  readonly cookieEmpties?: readonly string[];
}

interface PrintedRow extends ValueRule, Details {
  readonly field: string;
  /** In our own words. */
  readonly note: string;
}

/** One row of a documented table. */
export interface Row extends PrintedRow {
  /** `SALE.value` */
  readonly id: string;
  readonly event: string;
  readonly in: 'envelope' | 'payload';
  readonly page: Page;
  readonly section: string;
}

export interface Table<Event extends string = string> {
  readonly event: Event;
  readonly page: Page;
  readonly section: string;
  readonly rows: readonly Row[];
}

export function required(field: string, type: TypeWord, note: string, details: Details = {}): PrintedRow {
  return { field, type, required: true, note, ...details };
}

export function optional(field: string, type: TypeWord, note: string, details: Details = {}): PrintedRow {
  return { field, type, required: false, note, ...details };
}

/** The rows in the order of the page, each with its page and section. */
export function table<const Event extends string>(
  event: Event,
  section: string,
  printed: { readonly envelope: readonly PrintedRow[]; readonly payload: readonly PrintedRow[] },
): Table<Event> {
  const page = 'events-es';
  const placed = (where: Row['in']) => (row: PrintedRow) => ({
    ...row,
    id: `${event}.${row.field}`,
    event,
    in: where,
    page,
    section,
  });
  const rows = [...printed.envelope.map(placed('envelope')), ...printed.payload.map(placed('payload'))] as const;
  return { event, page, section, rows: rows as readonly Row[] };
}
