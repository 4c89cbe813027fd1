import { findSyntaxProblem } from './json-syntax.js';
import { type EventRecord, type Failure, maxRecordBytes, type Position } from './record.js';
import { findInvalidUtf8 } from './utf8.js';

/** The event in some bytes of JSON, or why it cannot be read. `offset` is where the bytes begin in their line. */
export function parseJson(bytes: Buffer, position: Position, offset = 0): EventRecord | Failure {
  if (bytes.length > maxRecordBytes) return tooLong(position);
  const invalid = findInvalidUtf8(bytes);
  if (invalid !== undefined) return { kind: 'failure', ...position, column: offset + invalid, reason: 'not-utf-8' };
  return parseText(bytes.toString('utf8'), position.line, position.item, offset);
}

/** The event in a text, or why it cannot be read: its line and column are those of the problem. */
export function parseText(text: string, line: number, item?: number, offset = 0): EventRecord | Failure {
  try {
    return { kind: 'event', line, item, value: JSON.parse(text) as unknown, text };
  } catch {
    const { offset: at, reason } = findSyntaxProblem(text) ?? { offset: 0, reason: 'expected-value' as const };
    const before = text.slice(0, at);
    const breaks = before.split('\n').length - 1;
    const column = breaks === 0 ? offset + at + 1 : at - before.lastIndexOf('\n');
    return { kind: 'failure', line: line + breaks, item, column, reason, text };
  }
}

export function tooLong(position: Position): Failure {
  return { kind: 'failure', ...position, reason: 'too-long', limit: maxRecordBytes };
}
