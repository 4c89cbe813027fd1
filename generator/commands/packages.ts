import type { Artefact, PackageBuild } from '../emitters/artefact.js';
import { artefacts, publishedArtefacts } from '../emitters/index.js';

/** A published package: a folder of `packages/`. */
export interface PublishedPackage extends PackageBuild {
  name: string;
  /** The folder of the files that it copies. */
  from: string;
  /** Modules in that folder, without extension, that read sources: the build replaces each by the values it exports. */
  embeds?: readonly string[];
}

/** The packages that are written by hand, in `packages/<name>/src`, in the order in which they depend on each other. */
export const writtenPackages = ['client', 'testing', 'cli'] as const;

/** The modules of packages written by hand that the build replaces. */
const embeds: { readonly [name in (typeof writtenPackages)[number]]?: readonly string[] } = { testing: ['page/files'] };

/** The packages, in the order in which they depend on each other: of the artefacts, the generator, and by hand. */
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
      copies: { extensions: ['.ts', '.php', '.py'], to: ['dist/esm/generator/runtime'] },
      compiles: true,
    },
    ...writtenPackages.map((name) => ({
      name,
      from: `packages/${name}/src`,
      compiles: true as const,
      embeds: embeds[name] ?? [],
    })),
  ];
}
