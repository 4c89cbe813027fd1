import { stalePaths } from '../../commands/diff.js';
import type { Emitter } from '../../emitters/emitter.js';
import { publishedArtefacts } from '../../emitters/index.js';
import { loadEmitters } from '../../emitters/load-emitters.js';
import type { Change } from '../change.js';
import type { Catalogues } from '../compare/difference.js';

/** The changes that each package shows, without the packages that do not differ. */
export async function changesByPackage(
  changes: readonly Change[],
  catalogues: Catalogues,
): Promise<Map<string, Change[]>> {
  const byPackage = new Map<string, Change[]>();
  for (const artefact of publishedArtefacts()) {
    const shown = changes.filter(({ subject }) => artefact.shows?.includes(subject));
    if (shown.length === 0) continue;
    const [emitter] = await loadEmitters([artefact]);
    if (emitter && (await differs(emitter, catalogues))) byPackage.set(artefact.name, shown);
  }
  return byPackage;
}

/** Whether the files of a package differ. An emitter that cannot print an older catalogue has no say. */
async function differs({ emit }: Emitter, { before, after }: Catalogues): Promise<boolean> {
  try {
    return stalePaths(await emit(before), await emit(after)).length > 0;
  } catch {
    return true;
  }
}
