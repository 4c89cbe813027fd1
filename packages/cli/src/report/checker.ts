import type { ApiError } from '@rdsm-events/types/api-error';
import { validateBatch } from '@rdsm-events/validators/batch';
import { isEvent, type ValidationResult, validateEvent } from '@rdsm-events/validators/event';
import { type Notice, noticesOfEvent } from '@rdsm-events/validators/notices';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { EventRecord } from '../input/record.js';
import { FieldCounter, isRecord } from './field-counter.js';
import { inexactErrorOf } from './inexact-error.js';
import { NoticeCodes, NoticeTally } from './notice-codes.js';

/** The events of one type. */
export interface TypeCount {
  readonly type: string;
  valid: number;
  invalid: number;
  readonly fields: FieldCounter;
  /** The code of the notice that each event has, if the type is deprecated. */
  readonly deprecated: number | undefined;
}

/** What is wrong with an event, and what is not advisable about it. */
export interface Checked {
  readonly errors: readonly ApiError[];
  /** Whether it has notices: those of a valid event, unless they are counted already. */
  readonly hasNotices: boolean;
  readonly notices: readonly Notice[];
  /** The type of the event, if it is a known one. */
  readonly type: string | undefined;
}

const clear: Checked = { errors: [], hasNotices: false, notices: [], type: undefined };
const counted: Checked = { errors: [], hasNotices: true, notices: [], type: undefined };

/** Validates events, and counts them and their fields. */
export class Checker {
  /** By type, in the order of the documentation. */
  readonly types: ReadonlyMap<unknown, TypeCount>;
  valid = 0;
  invalid = 0;
  /** The notices of valid events that are only counted. */
  readonly tally = new NoticeTally();
  /** Those of the event that is checked: one list for all, because most have none. */
  private readonly codes = new NoticeCodes();
  private readonly typeField: string;
  private readonly payloadField: string;
  private readonly root: string;

  /** @param listsNotices Whether all notices are returned, also those that need only be counted. */
  constructor(
    { api, events, envelope, definitions }: Catalogue,
    private readonly listsNotices: boolean,
  ) {
    const nameOf = (wanted: string) => envelope.fields.find(({ role }) => role === wanted)?.name ?? wanted;
    this.typeField = nameOf('type');
    this.payloadField = nameOf('payload');
    this.root = api.pathRoot;
    const { tally } = this;
    this.types = new Map(
      events.map(({ type, payload, deprecated }) => {
        const fields = new FieldCounter(payload, this.payloadField, { definitions, tally, event: type });
        const kind = { type: 'DEPRECATED', event: type, field: this.typeField } as const;
        return [type, { type, valid: 0, invalid: 0, fields, deprecated: deprecated && tally.register(kind) }];
      }),
    );
  }

  /** Validates an event as `validateEvent` does, unless its errors are known, and finds its notices. */
  check(record: EventRecord): Checked {
    const { value, errors, item } = record;
    const inexact = inexactErrorOf(record, this.root);
    if (errors === undefined && !inexact && isEvent(value))
      return this.countValid(value as unknown as Record<string, unknown>);
    this.invalid++;
    const found = errors ?? (item === undefined ? errorsOf(validateEvent(value)) : errorsOfItem(value, item));
    const notices = noticesOfEvent(value);
    return {
      errors: inexact ? [...found, inexact] : found,
      hasNotices: notices.length > 0,
      notices,
      type: this.countInvalid(value),
    };
  }

  private countValid(event: Record<string, unknown>): Checked {
    this.valid++;
    const { codes } = this;
    const count = this.types.get(event[this.typeField]) as TypeCount;
    count.valid++;
    codes.clear();
    if (count.deprecated !== undefined) codes.add(count.deprecated);
    count.fields.count(event[this.payloadField] as Record<string, unknown>, codes);
    if (codes.isComplete && codes.length === 0) return clear;
    if (codes.isComplete && !this.listsNotices && this.tally.count(codes)) return counted;
    const notices = noticesOfEvent(event);
    return { errors: [], hasNotices: notices.length > 0, notices, type: count.type };
  }

  private countInvalid(value: unknown): string | undefined {
    if (!isRecord(value)) return undefined;
    const count = this.types.get(value[this.typeField]);
    if (!count) return undefined;
    count.invalid++;
    const payload = value[this.payloadField];
    if (isRecord(payload)) count.fields.count(payload, undefined);
    return count.type;
  }
}

function errorsOf(result: ValidationResult<unknown>): readonly ApiError[] {
  return result.valid ? [] : result.errors;
}

/** The errors of an item of an array, with its index in their paths, as `validateBatch` of the whole array gives them. */
function errorsOfItem(value: unknown, item: number): readonly ApiError[] {
  const inArray = (path: string) => path.replace('[0]', `[${item}]`);
  return errorsOf(validateBatch([value])).map((error) => {
    const { path, validation_rules: rules } = error;
    const { conflicts_with, found_at } = rules ?? {};
    const paths = {
      ...(conflicts_with !== undefined && { conflicts_with: inArray(conflicts_with) }),
      ...(found_at !== undefined && { found_at: inArray(found_at) }),
    };
    return {
      ...error,
      ...(path !== undefined && { path: inArray(path) }),
      ...(rules && { validation_rules: { ...rules, ...paths } }),
    };
  });
}
