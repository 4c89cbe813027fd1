import type { Notice } from '@rdsm-events/validators/notices';

/** Notices of one type, at one field of the events of one type. */
export interface NoticeKind {
  readonly type: Notice['notice_type'];
  readonly event: string;
  /** As `fieldOf` names it: `payload.line_items[].sku`. */
  readonly field: string;
}

/** The notices of one event as codes, which takes much less time than to collect them. */
export class NoticeCodes {
  /** Those behind `length` are old: to empty an array takes longer. */
  readonly values: number[] = [];
  length = 0;
  /** Whether the event has exactly these notices. Otherwise they have to be collected. */
  isComplete = true;

  clear(): void {
    this.length = 0;
    this.isComplete = true;
  }

  add(code: number): void {
    this.values[this.length++] = code;
  }
}

/** Counts notices by their codes. */
export class NoticeTally {
  private readonly kinds: NoticeKind[] = [];
  /** By code; undefined until a notice with the code is found. */
  private readonly counts: (number | undefined)[] = [];

  /** @returns The code of a kind of notices. */
  register(kind: NoticeKind): number {
    this.counts.push(undefined);
    return this.kinds.push(kind) - 1;
  }

  /**
   * Counts the notices of an event.
   * @returns false if one of them is the first of its kind: then nothing is counted.
   */
  count({ values, length }: NoticeCodes): boolean {
    const { counts } = this;
    let areKnown = true;
    for (let index = 0; index < length; index++) {
      const code = values[index] as number;
      if (counts[code] !== undefined) continue;
      counts[code] = 0;
      areKnown = false;
    }
    if (!areKnown) return false;
    for (let index = 0; index < length; index++) (counts[values[index] as number] as number)++;
    return true;
  }

  /** How many notices of which kind were counted, without those that were taken before. */
  take(): (NoticeKind & { readonly count: number })[] {
    return this.kinds.flatMap((kind, code) => {
      const count = this.counts[code] ?? 0;
      if (count === 0) return [];
      this.counts[code] = 0;
      return [{ ...kind, count }];
    });
  }
}
