import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCatalogues } from '../../../../generator/changes/compare-catalogues.js';
import { openapi31 } from '../../../../generator/emitters/openapi/document.js';
import { catalogue } from '../../../support/catalogue.js';
import { type Seed, seeds } from '../../../unit/changes/change-fixtures.js';
import { edited } from '../../../unit/changes/edits.js';
import { run, tool } from '../command.js';
import type { Limit, Outcome } from '../outcome.js';
import { differences } from './differences.js';

/**
 * The judgement of somebody else on the seeded changes: `redocly diff` on the OpenAPI documents before and after. It
 * finds a change major exactly when we find it breaking, but for what it is known not to see or to see otherwise.
 */
export async function redoclyDiff(folder: string): Promise<Outcome> {
  await mkdir(folder, { recursive: true });
  const before = join(folder, 'before.json');
  await writeFile(before, JSON.stringify(openapi31(catalogue)));
  const problems: string[] = [];
  for (const seed of seeds) problems.push(...(await problemsOf(seed, before, join(folder, 'after.json'))));
  const names = new Set(seeds.map(({ name }) => name));
  const unknown = Object.keys(differences).filter((name) => !names.has(name));
  problems.push(...unknown.map((name) => `There is no seeded change "${name}".`));
  const limits: Limit[] = [...new Set(Object.values(differences))].map((what) => ({ what }));
  return { subject: `redocly diff on ${seeds.length} seeded changes`, problems, limits };
}

async function problemsOf({ name, edit }: Seed, before: string, after: string): Promise<string[]> {
  const changed = edited(catalogue, edit);
  const isBreaking = compareCatalogues(catalogue, changed).some(({ class: of }) => of === 'breaking');
  await writeFile(after, JSON.stringify(openapi31(changed)));
  const { output, errors } = await run(
    tool('@redocly/cli/bin/cli.js', 'diff', before, after, '--format', 'json', '--fail-on', 'none'),
  );
  const bump = bumpOf(output);
  if (bump === undefined) return [`${name}: ${output}\n${errors}`];
  const isMajor = bump === 'major';
  const agrees = isBreaking === isMajor;
  if (agrees && name in differences) return [`${name}: redocly diff agrees now. Take it out of differences.ts.`];
  if (agrees || name in differences) return [];
  return [
    `${name}: ${isBreaking ? 'breaking' : 'not breaking'} to us, ${isMajor ? 'major' : 'not major'} to redocly diff`,
  ];
}

/** The bump in the report; undefined if there is no report. */
function bumpOf(output: string): string | undefined {
  try {
    const { bump, changes } = JSON.parse(output);
    return changes.length === 0 ? 'none' : bump;
  } catch {
    return undefined;
  }
}
