import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCatalogue as readShapes } from '../../generator/catalogue/read/read-catalogue.js';
import type { Emitter, ShapeEmitter } from '../../generator/emitters/emitter.js';
import { readCatalogue } from '../../generator/legacy/read-catalogue.js';
import { formatFiles } from '../../generator/print/format.js';
import { tinySpec } from './tiny-spec.js';

/**
 * The tiny spec in, the whole output in view: every file is compared with the one of the same name in
 * `<emitter>/expected`. `vitest -u` writes them; read what it writes.
 * @param isShown Which files are kept in view; all when left out.
 */
export async function tellStory(
  emitter: Emitter | ShapeEmitter,
  isShown: (path: string) => boolean = () => true,
): Promise<void> {
  const expected = fileURLToPath(new URL(`${emitter.name}/expected/`, import.meta.url));
  const readsShapes = 'reads' in emitter;
  const emitted = await (readsShapes ? emitter.emit(readShapes(tinySpec)) : emitter.emit(readCatalogue(tinySpec)));
  const shown = [...(await formatFiles(emitted))].filter(([path]) => isShown(path));
  for (const [path, text] of shown) {
    it(`emits ${path}`, async () => {
      await expect(text).toMatchFileSnapshot(join(expected, path));
    });
  }
  it('prints all of it', () => {
    expect(readsShapes ? [] : (emitter.check?.(readCatalogue(tinySpec)) ?? [])).toEqual([]);
  });
  it('emits no other file', () => {
    expect(filesIn(expected)).toEqual(shown.map(([path]) => path).sort());
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}
