import type { Change } from '../../changes/change.js';
import type { Catalogues } from '../../changes/compare/difference.js';
import type { PackageBuild } from '../../emitters/artefact.js';
import type { Emitter, Files } from '../../emitters/emitter.js';
import { publishedArtefacts, withNeeded } from '../../emitters/index.js';
import { loadEmitters } from '../../emitters/load-emitters.js';
import { stalePaths } from '../diff.js';

/** The changes that each package shows, without the packages that do not differ. */
export async function changesByPackage(
  changes: readonly Change[],
  catalogues: Catalogues,
): Promise<Map<string, Change[]>> {
  const byPackage = new Map<string, Change[]>();
  for (const artefact of publishedArtefacts()) {
    const shown = changes.filter(({ subject }) => artefact.shows?.includes(subject));
    if (shown.length === 0) continue;
    // A bundle contains the files of other packages.
    const contained = publishedArtefacts(artefact.package.bundles ? withNeeded([artefact.name]) : [artefact]);
    const emitters = await loadEmitters(contained);
    const builds = contained.map(({ package: build }) => build);
    for (const [index, emitter] of emitters.entries()) {
      if (await differs(emitter, builds[index] ?? {}, catalogues)) byPackage.set(artefact.name, shown);
    }
  }
  return byPackage;
}

/** Whether the files of a package differ. They do where an emitter cannot print an older catalogue. */
async function differs({ emit }: Emitter, build: PackageBuild, { before, after }: Catalogues): Promise<boolean> {
  try {
    return stalePaths(published(await emit(before), build), published(await emit(after), build)).length > 0;
  } catch {
    return true;
  }
}

/** The files from which the package is built. */
function published(files: Files, { copies, compiles, bundles }: PackageBuild): Files {
  const extensions = [...(copies?.extensions ?? []), ...(compiles || bundles ? ['.ts'] : [])];
  return new Map([...files].filter(([path]) => extensions.some((extension) => path.endsWith(extension))));
}
