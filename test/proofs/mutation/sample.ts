import { createHash } from 'node:crypto';
import { type Label, printLabel } from './mutant.js';

/** Whether a mutant is in a share of all mutants, always the same ones. */
export function isSampled(label: Label, share: number): boolean {
  if (share >= 1) return true;
  const hash = createHash('sha1').update(printLabel(label)).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}
