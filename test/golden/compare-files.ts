import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import type { Emitter } from '../../generator/emitters/emitter.js';
import { formatFiles } from '../../generator/print/format.js';
import { tinySpec } from './tiny-spec.js';

/**
 * Compares every file that an emitter prints for the tiny spec with the file of the same name in `<emitter>/expected`.
 * `vitest -u` writes them; read what it writes.
 * @param isCompared Which files are compared; all by default.
 */
export async function compareFiles(
  emitter: Emitter,
  isCompared: (path: string) => boolean = () => true,
): Promise<void> {
  const expected = fileURLToPath(new URL(`${emitter.name}/expected/`, import.meta.url));
  const files = await formatFiles(await emitter.emit(readCatalogue(tinySpec)));
  const compared = [...files].filter(([path]) => isCompared(path));
  for (const [path, text] of compared) {
    it(`emits ${path}`, async () => {
      await expect(text).toMatchFileSnapshot(join(expected, path));
    });
  }
  it('emits no other file', () => {
    expect(filesIn(expected)).toEqual(compared.map(([path]) => path).sort());
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}
