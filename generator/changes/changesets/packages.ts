import type { Emitter, ShapeEmitter } from '../../emitters/emitter.js';
import { emitters } from '../../generate.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { stalePaths } from '../../stale.js';
import type { Change, Subject } from '../change.js';

/** What each package shows of the catalogue, by the folder of the package. */
const shows: Record<string, readonly Subject[]> = {
  openapi: ['values', 'answers', 'api', 'names', 'errors', 'suggestions', 'words'],
  schemas: ['values', 'names', 'words'],
  types: ['values', 'answers', 'names', 'words'],
  validators: ['values', 'names', 'errors', 'suggestions', 'words'],
  builders: ['values', 'names', 'words'],
  conformance: ['values', 'errors'],
};

/** The changes that each package shows; packages in which nothing differs are left out. */
export async function changesByPackage(
  changes: readonly Change[],
  before: Catalogue,
  after: Catalogue,
): Promise<Map<string, Change[]>> {
  const touched = new Map<string, Change[]>();
  for (const [name, subjects] of Object.entries(shows)) {
    const shown = changes.filter(({ subject }) => subjects.includes(subject));
    const emitter = emitters.find((each) => each.name === name);
    if (shown.length > 0 && (emitter === undefined || (await differs(emitter, before, after))))
      touched.set(name, shown);
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
