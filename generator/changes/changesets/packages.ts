import { stalePaths } from '../../commands/diff.js';
import type { Emitter, ShapeEmitter } from '../../emitters/emitter.js';
import { publishedArtefacts } from '../../emitters/index.js';
import { loadEmitters } from '../../emitters/load-emitters.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import type { Change } from '../change.js';

/** The changes that each package shows; packages in which nothing differs are left out. */
export async function changesByPackage(
  changes: readonly Change[],
  before: Catalogue,
  after: Catalogue,
): Promise<Map<string, Change[]>> {
  const touched = new Map<string, Change[]>();
  for (const artefact of publishedArtefacts()) {
    const shown = changes.filter(({ subject }) => artefact.shows?.includes(subject) ?? true);
    if (shown.length === 0) continue;
    const [emitter] = await loadEmitters([artefact]);
    if (emitter && (await differs(emitter, before, after))) touched.set(artefact.name, shown);
  }
  return touched;
}

/**
 * Whether the files of a package differ. A JSON Schema shows every change of a value. What today's emitter cannot print of an older
 * catalogue does.
 */
async function differs(emitter: Emitter | ShapeEmitter, before: Catalogue, after: Catalogue): Promise<boolean> {
  if ('reads' in emitter) return true;
  try {
    return stalePaths(await emitter.emit(before), await emitter.emit(after)).length > 0;
  } catch {
    return true;
  }
}
