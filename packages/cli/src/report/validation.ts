import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { EventRecord, InputRecord } from '../input/record.js';
import { type Checked, Checker } from './checker.js';
import { ColumnNames } from './column-names.js';
import { type Problem, pathInEvent, pathOf } from './problem.js';
import { ProblemGroups } from './problem-groups.js';
import { type Summary, summarize } from './summary.js';
import { printValueAt } from './value-at.js';

/** What is reported. */
export interface ValidationOptions {
  /** Whether each notice is reported, and not only counted. */
  readonly listsNotices: boolean;
  /** Whether problems have the value at their path. */
  readonly showsValues: boolean;
  readonly onProblem: (problem: Problem) => void;
  /** Called for each valid event, with its JSON on one line. */
  readonly onValid?: ((json: string) => void) | undefined;
}

/** Validates records of any number of inputs, reports problems as they are found, and counts everything for the summary. */
export class Validation {
  private readonly checker: Checker;
  private readonly root: string;
  private readonly counts;

  constructor(
    catalogue: Catalogue,
    private readonly options: ValidationOptions,
  ) {
    this.root = catalogue.api.pathRoot;
    this.checker = new Checker(catalogue, options.listsNotices);
    this.counts = {
      errors: new ProblemGroups(this.root),
      notices: new ProblemGroups(this.root),
      withNotices: 0,
      unreadable: 0,
      columns: new ColumnNames(),
    };
  }

  /** How many events were read. */
  get events(): number {
    return this.checker.valid + this.checker.invalid;
  }

  /** @param file The name of the input. */
  add(record: InputRecord, file: string): void {
    if (record.kind === 'failure') {
      this.counts.unreadable++;
      const { line, column, row, item } = record;
      this.options.onProblem({ kind: 'failure', file, line, column, row, item, failure: record });
      return;
    }
    const checked = this.checker.check(record);
    if (checked.errors.length === 0) this.options.onValid?.(jsonOf(record));
    if (checked.errors.length > 0) this.addErrors(checked, record, file);
    if (checked.hasNotices) this.addNotices(checked, record, file);
    this.counts.columns.add(record);
  }

  summary(): Summary {
    this.counts.notices.add(this.checker.tally.take());
    return summarize(this.checker, this.counts);
  }

  private addErrors({ errors, type }: Checked, record: EventRecord, file: string): void {
    for (const error of errors) {
      this.counts.errors.find(error, type, file, record.line).count++;
      this.options.onProblem({ kind: 'error', ...this.placeOf(error.path ?? this.root, record, file), error });
    }
  }

  private addNotices(checked: Checked, record: EventRecord, file: string): void {
    const { notices, type, errors } = checked;
    if (errors.length === 0) this.counts.withNotices++;
    for (const notice of notices) this.counts.notices.find(notice, type, file, record.line).count++;
    if (!this.options.listsNotices) return;
    for (const notice of notices) {
      this.options.onProblem({
        kind: 'notice',
        ...this.placeOf(pathOf(notice.path, record, this.root), record, file),
        notice,
      });
    }
  }

  private placeOf(path: string, record: EventRecord, file: string) {
    const { line, row, item, value } = record;
    const place = { file, line, row, item, path };
    return this.options.showsValues ? { ...place, value: printValueAt(value, pathInEvent(path, this.root)) } : place;
  }
}

/** The event on one line: as the input has it, so that its numbers keep their digits. */
function jsonOf({ text, value }: EventRecord): string {
  // JSON has line breaks only between its tokens.
  return text === undefined ? JSON.stringify(value) : text.trim().replace(/[\r\n]+/g, ' ');
}
