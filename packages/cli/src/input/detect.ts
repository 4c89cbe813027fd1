import { isUtf8 } from 'node:buffer';
import { findSyntaxProblem } from './json-syntax.js';
import type { FailureReason } from './record.js';

export const formats = ['ndjson', 'json', 'csv'] as const;

/** How events are written in an input. */
export type Format = (typeof formats)[number];

/** How characters are written in an input. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the beginning of an input shows. */
export interface Detected {
  readonly format: Format;
  readonly encoding: Encoding;
  /** What separates the cells of a CSV file. */
  readonly delimiter: string;
}

/**
 * Detects the format of an input by its content; its name decides only where the content fits both.
 * @param head The first bytes: at least one line, unless that is very long.
 * @param known The format, if it is not to be detected.
 */
export function detectInput(head: Buffer, name = '', known?: Format): Detected {
  const encoding = detectEncoding(head);
  const text = new TextDecoder(encoding).decode(head);
  const format = known ?? detectFormat(text.trimStart(), name);
  return {
    format,
    encoding: format === 'csv' || encoding !== 'windows-1252' ? encoding : 'utf-8',
    delimiter: detectDelimiter(text),
  };
}

/** By the byte order mark; without one, bytes that are no UTF-8 are those that Excel writes on Windows. */
function detectEncoding(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return isUtf8Prefix(head) ? 'utf-8' : 'windows-1252';
}

/** Whether bytes are the beginning of a text in UTF-8: a character may be cut off at their end. */
export function isUtf8Prefix(bytes: Buffer): boolean {
  const cuts = [0, 1, 2, 3].filter((cut) => cut === 0 || (bytes.at(-cut) ?? 0) >= 0x80);
  return cuts.some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));
}

function detectFormat(text: string, name: string): Format {
  const hint = /\.(?:nd)?jsonl?$/i.exec(name)?.[0].toLowerCase();
  if (text[0] !== '{' && text[0] !== '[') return hint === undefined ? 'csv' : hint === '.json' ? 'json' : 'ndjson';
  const end = text.indexOf('\n');
  if (end < 0) return text[0] === '[' ? 'json' : 'ndjson';
  const problem = findSyntaxProblem(text.slice(0, end));
  if (problem === undefined) return 'ndjson';
  return goesOn(problem.reason, text.slice(0, end)) && hint !== '.ndjson' && hint !== '.jsonl' ? 'json' : 'ndjson';
}

/** Whether a line of JSON can go on in the next one: it is not cut off inside of a string. */
function goesOn(reason: FailureReason, line: string): boolean {
  return reason === 'incomplete' && findSyntaxProblem(`${line}\n`)?.reason === 'incomplete';
}

/** The delimiter that is most frequent in the header, outside of quotes. */
function detectDelimiter(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const counts = [',', ';', '\t', '|'].map((delimiter) => [header.split(delimiter).length, delimiter] as const);
  return counts.reduce((most, count) => (count[0] > most[0] ? count : most))[1];
}
