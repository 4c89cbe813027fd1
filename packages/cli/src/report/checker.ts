import type { ApiError } from '@rdsm-events/types/api-error';
import { validateBatch } from '@rdsm-events/validators/batch';
import { isEvent, type ValidationResult, validateEvent } from '@rdsm-events/validators/event';
import { type Notice, noticesOfEvent } from '@rdsm-events/validators/notices';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { EventRecord } from '../input/record.js';
import { FieldCounter, isRecord } from './field-counter.js';
import type { ProblemGroup } from './problem-groups.js';

/** The events of one type. */
export interface TypeCount {
  readonly type: string;
  valid: number;
  invalid: number;
  readonly fields: FieldCounter<Checked>;
}

/** What is wrong with an event, and what is not advisable about it. */
export interface Checked {
  readonly errors: readonly ApiError[];
  readonly notices: readonly Notice[];
  /** The type of the event, if it is a known one. */
  readonly type: string | undefined;
  /** The groups of the notices, once they are known: events with the same fields have the same result. */
  groups: readonly ProblemGroup[] | undefined;
}

/** Validates events, and counts them and their fields. */
export class Checker {
  /** By type, in the order of the documentation. */
  readonly types: ReadonlyMap<unknown, TypeCount>;
  valid = 0;
  invalid = 0;
  private readonly typeField: string;
  private readonly payloadField: string;

  constructor({ events, envelope, definitions }: Catalogue) {
    const nameOf = (wanted: string) => envelope.fields.find(({ role }) => role === wanted)?.name ?? wanted;
    this.typeField = nameOf('type');
    this.payloadField = nameOf('payload');
    this.types = new Map(
      events.map(({ type, payload }) => [
        type,
        { type, valid: 0, invalid: 0, fields: new FieldCounter<Checked>([payload], definitions) },
      ]),
    );
  }

  /** Validates an event as `validateEvent` does, unless its errors are known, and collects its notices. */
  check({ value, errors, item }: EventRecord): Checked {
    if (errors === undefined && isEvent(value)) return this.countValid(value as unknown as Record<string, unknown>);
    this.invalid++;
    const found = errors ?? (item === undefined ? errorsOf(validateEvent(value)) : errorsOfItem(value, item));
    return { errors: found, notices: noticesOfEvent(value), type: this.countInvalid(value), groups: undefined };
  }

  private countValid(event: Record<string, unknown>): Checked {
    this.valid++;
    const count = this.types.get(event[this.typeField]) as TypeCount;
    count.valid++;
    const path = count.fields.count(event[this.payloadField] as Record<string, unknown>, true);
    if (path?.known) return path.known;
    const checked: Checked = { errors: [], notices: noticesOfEvent(event), type: count.type, groups: undefined };
    if (path) path.known = checked;
    return checked;
  }

  private countInvalid(value: unknown): string | undefined {
    if (!isRecord(value)) return undefined;
    const count = this.types.get(value[this.typeField]);
    if (!count) return undefined;
    count.invalid++;
    const payload = value[this.payloadField];
    if (isRecord(payload)) count.fields.count(payload, false);
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
