import { readdirSync, readFileSync } from 'node:fs';
import { batchNames, type EventNames, unionNames } from '../../../generator/catalogue/names.js';

/** A body that public code sends, and the verdict of a reader of the documents. */
export interface RealWorldBody {
  file: string;
  body: unknown;
  verdict: 'valid' | 'invalid' | 'unclear';
  defects: { kind: string; path: string }[];
}

const folder = new URL('bodies/', import.meta.url);
export const bodies: RealWorldBody[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));

/** The validator of a body: of an event, or of a batch. */
export function namesOf(body: unknown): EventNames {
  return Array.isArray(body) ? batchNames : unionNames;
}
