import { bytes } from './bytes.js';
import type { Figure } from './figure.js';
import { growth } from './growth.js';
import { importCost } from './import.js';
import { notices } from './notices.js';
import { stream } from './stream.js';

/** What is measured besides the corpora, by its name for `--only`. */
export const extras: Record<string, (folder: string) => Promise<Figure[]>> = {
  bytes,
  growth,
  import: importCost,
  notices,
  stream,
};
