import type { Artefact } from './artefact.js';

/**
 * All artefacts, in the order in which their packages depend on each other. The emitter of each is
 * `emitters/<name>/index.ts`, which exports it by its name.
 */
export const artefacts = [
  {
    name: 'openapi',
    package: { copies: { extensions: ['.json', '.yaml'], to: ['dist'] } },
    shows: ['values', 'responses', 'api', 'names', 'errors', 'suggestions', 'documentation'],
    forAccounts: 'by default',
  },
  {
    name: 'schemas',
    // The JSON files are next to package.json, at the URL that the $id of a schema declares.
    package: { copies: { extensions: ['.json'], to: ['.'] }, compiles: true },
    shows: ['values', 'names', 'documentation'],
    forAccounts: 'by default',
  },
  {
    name: 'types',
    package: { copies: { extensions: ['.d.ts'], to: ['dist/esm', 'dist/cjs'] } },
    shows: ['values', 'responses', 'names', 'documentation'],
    forAccounts: 'by default',
  },
  {
    name: 'validators',
    needs: ['types'],
    package: { compiles: true },
    shows: ['values', 'names', 'errors', 'suggestions', 'documentation'],
    forAccounts: 'by default',
  },
  {
    name: 'builders',
    needs: ['types', 'validators'],
    package: { compiles: true },
    shows: ['values', 'names', 'documentation'],
    forAccounts: 'by default',
  },
  {
    name: 'browser',
    needs: ['types', 'validators', 'builders'],
    package: { bundles: { module: 'index', script: 'script', global: 'RdsmEvents', file: 'rdsm-events' } },
    shows: ['values', 'names', 'errors', 'suggestions'],
  },
  {
    // What the client, which is written by hand, knows of the API.
    name: 'client',
  },
  {
    // What the sandbox, which is written by hand, knows of the API.
    name: 'testing',
  },
  {
    // The documentation as Markdown, from which the site is made.
    name: 'docs',
  },
  {
    // What language models read. The skill of a package ships with it.
    name: 'skills',
  },
  {
    // The package of Python. It is built by tools of Python.
    name: 'python',
    forAccounts: 'if named',
  },
  {
    // The package of PHP, which Composer installs.
    name: 'php',
    forAccounts: 'if named',
  },
  {
    name: 'conformance',
    package: { copies: { extensions: ['.json'], to: ['dist'] } },
    shows: ['values', 'errors'],
  },
] as const satisfies readonly Artefact[];

type Listed = (typeof artefacts)[number];

/** What the config of an account can name. */
export type AccountArtefact = Extract<Listed, { forAccounts: string }>['name'];

/** The artefacts that the config of an account can name. */
export function accountArtefacts(list: readonly Artefact[] = artefacts): AccountArtefact[] {
  return list.filter(({ forAccounts }) => forAccounts).map(({ name }) => name as AccountArtefact);
}

/** Those that are generated for an account whose config names none: a project in TypeScript needs no other language. */
export function defaultAccountArtefacts(): AccountArtefact[] {
  return accountArtefacts(artefacts.filter(({ forAccounts }: Artefact) => forAccounts === 'by default'));
}

/** The artefacts of these names, with those that their files import. */
export function withNeeded(names: readonly string[], list: readonly Artefact[] = artefacts): Artefact[] {
  const needed = new Set(
    list.filter(({ name }) => names.includes(name)).flatMap(({ name, needs = [] }) => [name, ...needs]),
  );
  return list.filter(({ name }) => needed.has(name));
}

/** The artefacts that are published as packages. */
export function publishedArtefacts(
  list: readonly Artefact[] = artefacts,
): (Artefact & Required<Pick<Artefact, 'package'>>)[] {
  return list.filter((artefact) => 'package' in artefact) as (Artefact & Required<Pick<Artefact, 'package'>>)[];
}
