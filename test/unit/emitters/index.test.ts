import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedPackages, writtenPackages } from '../../../generator/commands/packages.js';
import type { Artefact } from '../../../generator/emitters/artefact.js';
import { accountArtefacts, artefacts, publishedArtefacts, withNeeded } from '../../../generator/emitters/index.js';
import { loadEmitters } from '../../../generator/emitters/load-emitters.js';
import { root } from '../../support/all-files.js';

const list: Artefact[] = [
  ...artefacts,
  {
    name: 'event-list',
    needs: ['openapi'],
    package: { copies: { extensions: ['.md'], to: ['dist'] } },
    forAccounts: 'by default',
  },
];

describe('A line of the list', () => {
  it('adds a package, which is built before the generator', () => {
    const names = publishedPackages(list).map(({ name }) => name);
    expect(names.slice(names.indexOf('event-list'))).toEqual(['event-list', 'generator', ...writtenPackages]);
    expect(publishedPackages(list).find(({ name }) => name === 'event-list')).toEqual({
      name: 'event-list',
      from: 'generated/event-list',
      copies: { extensions: ['.md'], to: ['dist'] },
    });
    expect(publishedArtefacts(list).at(-1)?.name).toBe('event-list');
  });

  it('can be chosen by the config of an account, with what it needs', () => {
    expect(accountArtefacts(list)).toContain('event-list');
    expect(withNeeded(['event-list'], list).map(({ name }) => name)).toEqual(['openapi', 'event-list']);
  });

  it('has an emitter in the folder of its name', async () => {
    expect((await loadEmitters()).map(({ name }) => name)).toEqual(artefacts.map(({ name }) => name));
    await expect(loadEmitters([{ name: 'event-list' }])).rejects.toThrow('event-list');
  });
});

describe('The repository', () => {
  it('has a line for each folder with an emitter', () => {
    const folders = readdirSync(`${root}generator/emitters`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(artefacts.map(({ name }) => name as string).sort());
  });

  it('has a package.json and a README for each package, and an API report', () => {
    for (const { name } of publishedPackages()) {
      const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
      expect(manifest.name).toBe(name === 'cli' ? 'rdsm-events' : `@rdsm-events/${name}`);
      expect([name, existsSync(`${root}packages/${name}/README.md`)]).toEqual([name, true]);
      expect([name, existsSync(`${root}packages/${name}/api.md`)]).toEqual([name, true]);
    }
    const folders = readdirSync(`${root}packages`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // The site is built, and not published; the packages of Python and PHP are none of npm.
    const others = ['docs', 'php', 'python'];
    expect(folders.flatMap(({ name }) => (others.includes(name) ? [] : [name])).sort()).toEqual(
      publishedPackages()
        .map(({ name }) => name)
        .sort(),
    );
  });
});
