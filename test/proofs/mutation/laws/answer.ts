import { batchTable, type EventType, legalBasisRows } from '../../../../generator/catalogue/documents.js';
import { check, checkBatch } from '../../../../generator/emitters/conformance/checker/checker.js';
import type { ExpectedError } from '../../../../generator/emitters/conformance/checker/expected-error.js';
import { type Fields, own } from '../../../../generator/emitters/conformance/checker/fields.js';
import { eventTables } from '../../../../generator/emitters/conformance/event-tables.js';
import { shapes } from '../../../support/catalogue.js';
import { type Keys, Places } from './places.js';
import { didYouMean } from './suggestions.js';
import { wordsOf } from './words.js';

/** An error as it must be given, and the keys that lead to its place. */
export interface Expected {
  readonly error: {
    readonly error_type: string;
    readonly error_message: string;
    readonly validation_rules?: object;
    readonly path: string;
  };
  readonly keys: Keys;
}

/** Those of the documents, and what the spec says of other events. */
const tables = eventTables(shapes);

/** What is asked: an event of this type, of any type, or a batch of events. */
export type Asked = EventType | 'EVENT' | 'BATCH';

/** The whole answer that tables, house rules and the table of errors expect. None when the body is right. */
export function answerTo(body: unknown, asked: Asked): Expected[] {
  const findings =
    asked === 'BATCH' ? checkBatch(body, tables) : check(body, asked === 'EVENT' ? undefined : asked, tables);
  return findings.length === 0 ? [] : inFull(findings, body, asked);
}

export function inFull(findings: readonly ExpectedError[], body: unknown, asked: Asked): Expected[] {
  const places = new Places(body);
  return findings.map((finding) => {
    const keys = places.take(finding.path);
    const { error_type, path } = finding;
    const rules = finding.validation_rules ?? suggested(finding, keys, body, asked);
    const error = { error_type, error_message: wordsOf(finding), ...(rules && { validation_rules: rules }), path };
    return { error, keys };
  });
}

function suggested({ error_type }: ExpectedError, keys: Keys, body: unknown, asked: Asked): object | undefined {
  if (error_type !== 'INVALID_FIELDS') return undefined;
  const [first, ...rest] = keys;
  const inBatch = asked === 'BATCH' && typeof first === 'number';
  const names = inBatch ? namesAt(rest, (body as Fields[])[first]) : namesAt(keys, body);
  const did_you_mean = didYouMean(String(keys.at(-1)), names);
  return did_you_mean.length > 0 ? { did_you_mean } : undefined;
}

/** The documented names of the object in which a field stands. */
function namesAt(keys: Keys, event: unknown): string[] {
  if (keys.length > 2) return legalBasisRows.map(({ field }) => field);
  if (keys.length < 2) return batchTable.rows.map(({ field }) => field);
  const table = tables.find((other) => other.event === own(event as Fields, 'event_type'));
  const rows = (table?.rows ?? []).filter((row) => row.in === 'payload' && !row.open);
  return rows.map(({ field }) => field);
}
