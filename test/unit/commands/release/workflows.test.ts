import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const folder = new URL('../../../../.github/workflows/', import.meta.url);
const read = (file: string): Workflow => parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));

/** The permissions of the jobs that have some of their own. */
const wanted: Record<string, Record<string, string>> = {
  'release.yml release': { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' },
  'docs.yml build': { contents: 'read', pages: 'read' },
  'docs.yml deploy': { pages: 'write', 'id-token': 'write' },
};

describe.each(files)('%s', (file) => {
  const { permissions, jobs } = read(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins every action by its commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('runs commands that exist', () => {
    const commands = steps.flatMap(({ run, with: options }) => [run, options?.version, options?.publish]);
    const named = commands.flatMap((command) =>
      [...String(command ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('fetches the tags, with which changes are compared', () => {
    for (const { uses, with: options } of steps.filter((step) => step.uses?.startsWith('actions/checkout@'))) {
      expect([uses, options?.['fetch-depth']]).toEqual([uses, 0]);
    }
  });

  it('has no permission that it does not need', () => {
    expect(permissions).toEqual(file === 'release.yml' ? {} : { contents: 'read' });
    const found = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
    expect(found).toEqual(Object.keys(jobs).map((name) => [name, wanted[`${file} ${name}`]]));
  });
});

it('the release is that of npm run release', () => {
  const action = read('release.yml').jobs.release?.steps.find(({ uses }) => uses?.startsWith('changesets/action@'));
  expect(action?.with).toMatchObject({
    version: 'npm run release -- --version',
    publish: 'npm run release -- --publish',
  });
});
