import type { ApiError } from '@rdsm-events/types/api-error';
import type { Notice } from '@rdsm-events/validators/notices';
import type { NoticeKind } from './notice-codes.js';
import { fieldOf } from './problem.js';

/** Problems of one kind, at one field of the events of one type. */
export interface ProblemGroup {
  /** `error_type` or `notice_type`. */
  readonly type: string;
  /** The type of the events, if it is a known one. */
  readonly event: string | undefined;
  /** The field, without indices; empty for the event itself. */
  readonly field: string;
  /** The first of the problems. */
  readonly example: ApiError | Notice | undefined;
  readonly file: string;
  readonly line: number;
  count: number;
}

/** More groups than this are counted as one: unknown fields can have any name, and memory stays constant. */
const maxGroups = 5_000;

/** Counts problems by what they are about. */
export class ProblemGroups {
  /** Those for which there was no group left. */
  readonly others: ProblemGroup = {
    type: '',
    event: undefined,
    field: '',
    example: undefined,
    file: '',
    line: 0,
    count: 0,
  };
  private readonly groups = new Map<string, ProblemGroup>();

  constructor(private readonly root: string) {}

  /** The group of a problem, which is not counted yet. */
  find(problem: ApiError | Notice, event: string | undefined, file: string, line: number): ProblemGroup {
    const type = 'error_type' in problem ? problem.error_type : problem.notice_type;
    const field = fieldOf(problem.path ?? this.root, this.root);
    const key = keyOf({ type, event, field });
    const known = this.groups.get(key) ?? (this.groups.size >= maxGroups ? this.others : undefined);
    if (known) return known;
    const group: ProblemGroup = { type, event, field, example: problem, file, line, count: 0 };
    this.groups.set(key, group);
    return group;
  }

  /** Adds problems that were counted elsewhere. At least one of each kind was found here. */
  add(counts: readonly (NoticeKind & { readonly count: number })[]): void {
    for (const kind of counts) (this.groups.get(keyOf(kind)) ?? this.others).count += kind.count;
  }

  /** The groups, the largest first. */
  list(): ProblemGroup[] {
    return [...this.groups.values()].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }
}

function keyOf({ type, event, field }: Pick<ProblemGroup, 'type' | 'event' | 'field'>): string {
  return JSON.stringify([type, event, field]);
}
