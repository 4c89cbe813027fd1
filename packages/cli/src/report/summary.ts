import type { Checker, TypeCount } from './checker.js';
import type { ColumnNames } from './column-names.js';
import type { FieldCount } from './field-counter.js';
import type { ProblemGroup, ProblemGroups } from './problem-groups.js';

/** What was found in all inputs. */
export interface Summary {
  readonly events: number;
  readonly valid: number;
  readonly invalid: number;
  /** Valid events that have notices. */
  readonly withNotices: number;
  /** Parts that could not be read. */
  readonly unreadable: number;
  /** The types that occur, in the order of the documentation. */
  readonly types: readonly TypeSummary[];
  /** The types that do not. */
  readonly absentTypes: readonly string[];
  readonly errors: readonly ProblemGroup[];
  readonly notices: readonly ProblemGroup[];
  readonly ignoredColumns: readonly string[];
  readonly ambiguousColumns: readonly string[];
}

/** The events of one type, and how many of them have which fields. */
export interface TypeSummary {
  readonly type: string;
  readonly valid: number;
  readonly invalid: number;
  readonly fields: readonly FieldCount[];
}

/** What the summary counts besides the events themselves. */
export interface Counts {
  readonly errors: ProblemGroups;
  readonly notices: ProblemGroups;
  withNotices: number;
  unreadable: number;
  readonly columns: ColumnNames;
}

export function summarize({ valid, invalid, types }: Checker, counts: Counts): Summary {
  const found = [...types.values()].filter((count) => count.valid + count.invalid > 0);
  const absent = [...types.values()].filter((count) => !found.includes(count));
  return {
    events: valid + invalid,
    valid,
    invalid,
    withNotices: counts.withNotices,
    unreadable: counts.unreadable,
    types: found.map(summarizeType),
    absentTypes: absent.map(({ type }) => type),
    errors: counts.errors.list(),
    notices: counts.notices.list(),
    ignoredColumns: [...counts.columns.ignored],
    ambiguousColumns: [...counts.columns.ambiguous],
  };
}

function summarizeType({ type, valid, invalid, fields }: TypeCount): TypeSummary {
  return { type, valid, invalid, fields: fields.total() };
}
