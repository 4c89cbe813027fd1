import type { Recommendation } from './current/recommendation.js';
import type { Basis } from './current/sources.js';

/**
 * A page of the documentation: the Spanish page of all events, the Portuguese page of the sale, or what is known of
 * today's API, which no single page states.
 */
export type Page = 'events-es' | 'sale-pt' | 'current';

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
  /** Not the empty string, although the field is optional. */
  readonly filled?: true;
  readonly nullable?: true;
}

/** What a row states besides name, type and required. */
interface Details {
  readonly options?: readonly string[];
  readonly format?: Format;
  readonly filled?: true;
  readonly unit?: 'seconds' | 'percent';
  /** How well the row is known. Without it, one of the two documents prints the row. */
  readonly basis?: Basis;
  /** The field should be present: its absence is a notice. */
  readonly expected?: Basis;
  /** What the value should be. */
  readonly should?: readonly Recommendation[];
  /** What each member of an array should be. */
  readonly membersShould?: readonly Recommendation[];
  /** The table of each member of an array of objects. Without it, it is that of the legal bases. */
  readonly members?: MemberTable;
  /** The page has lost the name of the field; description and example identify it. */
  readonly restored?: true;
  /** The row is about every custom field; its name is a placeholder. */
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

export interface PrintedRow extends ValueRule, Details {
  readonly field: string;
  /** In our own words. */
  readonly note: string;
}

/** The fields of each object of an array. */
export interface MemberTable {
  /** `line-item` */
  readonly id: string;
  readonly note: string;
  readonly rows: readonly PrintedRow[];
  readonly unlisted: Unlisted;
}

/** What becomes of a field that no row lists: an error, or nothing but a notice. */
export type Unlisted = 'reject' | 'notice' | 'accept';

/** At least one of these fields is present. */
export interface AtLeastOneOf {
  readonly fields: readonly string[];
  readonly basis?: Basis;
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
  /** Without it, they are rejected. */
  readonly unlisted?: Unlisted;
  readonly atLeastOneOf?: readonly AtLeastOneOf[];
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
  page: Page = 'events-es',
): Table<Event> {
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
