import type { Artefact, PackageBuild } from '../emitters/artefact.js';
import { artefacts, publishedArtefacts } from '../emitters/index.js';

/** A published package: a folder of `packages/`. */
export interface PublishedPackage extends PackageBuild {
  name: string;
  /** The folder of the files that it copies. */
  from: string;
}

/** The packages, in the order in which they depend on each other: those of the artefacts, and the generator itself. */
export function publishedPackages(list: readonly Artefact[] = artefacts): PublishedPackage[] {
  return [
    ...publishedArtefacts(list).map((artefact) => ({
      name: artefact.name,
      from: `generated/${artefact.name}`,
      ...artefact.package,
    })),
    {
      name: 'generator',
      // To the generator, what ships with generated code is text.
      from: 'generator/runtime',
      copies: { extensions: ['.ts'], to: ['dist/esm/generator/runtime'] },
      compiles: true,
    },
  ];
}
