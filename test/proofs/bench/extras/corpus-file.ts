import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, corpora } from '../corpora/corpora.js';

/** Writes a corpus into a folder, a text on a line. */
export function corpusFile(folder: string, name: string): Corpus & { file: string } {
  const corpus = corpora.find((other) => other.name === name)?.read();
  if (corpus === undefined) throw new Error(`There is no corpus ${name}.`);
  const file = join(folder, `${name.replace(' ', '-')}.ndjson`);
  writeFileSync(file, corpus.texts.join('\n'));
  return { ...corpus, file };
}
