import type { Emitter, ShapeEmitter } from '../../emitters/emitter.js';
import { emitters } from '../../generate.js';
import { stalePaths } from '../../stale.js';
import type { Change, Subject } from '../change.js';
import type { Catalogues } from '../compare/difference.js';
import { emitFiles } from '../counterexamples/emit-validators.js';

/** What each package shows of the catalogue, by the folder of the package. */
const subjectsOf: Record<string, readonly Subject[]> = {
  openapi: ['values', 'responses', 'api', 'names', 'errors', 'suggestions', 'documentation'],
  schemas: ['values', 'names', 'documentation'],
  types: ['values', 'responses', 'names', 'documentation'],
  validators: ['values', 'names', 'errors', 'suggestions', 'documentation'],
  builders: ['values', 'names', 'documentation'],
  conformance: ['values', 'errors'],
};

/** The changes that each package shows, without the packages that do not differ. */
export async function changesByPackage(
  changes: readonly Change[],
  catalogues: Catalogues,
): Promise<Map<string, Change[]>> {
  const byPackage = new Map<string, Change[]>();
  for (const [name, subjects] of Object.entries(subjectsOf)) {
    const shown = changes.filter(({ subject }) => subjects.includes(subject));
    const emitter = emitters.find((each) => each.name === name);
    if (shown.length > 0 && (emitter === undefined || (await differs(emitter, catalogues)))) byPackage.set(name, shown);
  }
  return byPackage;
}

/** Whether the files of a package differ. An emitter that cannot print an older catalogue has no say. */
async function differs(emitter: Emitter | ShapeEmitter, { before, after }: Catalogues): Promise<boolean> {
  try {
    return stalePaths(await emitFiles(emitter, before), await emitFiles(emitter, after)).length > 0;
  } catch {
    return true;
  }
}
