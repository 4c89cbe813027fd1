import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageNames, publishedNameOf } from '../../../packages/subpaths.js';
import { Repository } from '../../changes/repository.js';
import { Registry } from './registry.js';

const names = packageNames.map(publishedNameOf).sort();

// Each step finds what the one before it left.
describe('npm run release', () => {
  let registry: Registry;
  let repository: Repository;
  beforeAll(async () => {
    registry = await Registry.open();
    repository = await Repository.open();
  });
  afterAll(async () => {
    registry.close();
    await repository.close();
  });

  const release = (...options: string[]) => {
    const { host } = new URL(registry.url);
    const environment = {
      npm_config_registry: registry.url,
      [`npm_config_//${host}/:_authToken`]: 'token-of-the-test',
    };
    return repository.runWith(
      environment,
      process.execPath,
      '--import',
      'tsx',
      'generator/commands/release.ts',
      ...options,
    );
  };

  it('--dry-run prints versions, files and changelogs, and changes nothing', async () => {
    const { code, stdout, stderr } = await release('--dry-run');
    expect([code, stderr]).toEqual([0, '']);
    const heads = stdout.split('\n').filter((line) => /\(0\.0\.0 now\)$/.test(line));
    expect(heads.sort()).toEqual(names.map((name) => `${name} 0.1.0 (0.0.0 now)`));
    expect(stdout).toMatch(/^ {2}\d+ files, [\d,]+ B unpacked, [\d,]+ B packed; access public$/m);
    expect(stdout).toContain('\n  depends on @rdsm-events/types 0.1.0\n');
    expect(stdout).toMatch(/^ {4}dist\/catalogue\.json {2}[\d,]+ B$/m);
    expect(stdout).toMatch(
      /^ {2}changelog\n {4}## 0\.1\.0\n\n {4}### Minor Changes\n\n {4}- [0-9a-f]{7}: First release: /m,
    );
    expect(stdout).toMatch(/\n\n.*Nothing was changed, tagged or published\.\n$/);
    expect(await repository.git('status', '--porcelain')).toBe('');
    expect(await repository.git('tag')).toBe('');
    expect([...registry.documents]).toEqual([]);
  });

  it('releases nothing that is not committed', async () => {
    await repository.write('stray.txt', 'Stray.\n');
    const { code, stderr } = await release();
    expect([code, stderr]).toEqual([1, 'Only what is committed is released. Commit or undo first:\n?? stray.txt\n']);
    await repository.run('rm', 'stray.txt');
  });

  it('raises the versions, writes the changelogs, commits, builds, publishes and tags', async () => {
    const { code, stdout } = await release();
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/Push the commit and the tags: git push --follow-tags\n$/),
    ]);
    expect([...registry.documents.keys()].sort()).toEqual(names);
    for (const [name, { versions, 'dist-tags': tags }] of registry.documents) {
      expect([name, Object.keys(versions), tags]).toEqual([name, ['0.1.0'], { latest: '0.1.0' }]);
    }
    expect(registry.documents.get('@rdsm-events/validators')?.versions['0.1.0']?.dependencies).toEqual({
      '@rdsm-events/types': '0.1.0',
    });
    expect((await repository.git('tag')).trim().split('\n').sort()).toEqual(names.map((name) => `${name}@0.1.0`));
    expect(await repository.git('log', '--format=%s')).toBe('Release 0.1.0\nFirst\n');
    expect(await repository.git('status', '--porcelain')).toBe('');
  });

  it('rewrites no generated file: they carry no version', async () => {
    const changed = (await repository.git('diff', '--name-only', 'HEAD~')).trim().split('\n');
    expect(
      changed.filter(
        (path) =>
          !/^(?:\.changeset\/|packages\/[a-z]+\/(?:package\.json|CHANGELOG\.md)$|package-lock\.json$)/.test(path),
      ),
    ).toEqual([]);
    expect(changed).toContain('package-lock.json');
    expect(await repository.generate('--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is what the next changes are compared with, by tag and by package', async () => {
    const tag = '@rdsm-events/openapi@0.1.0';
    expect((await repository.changes('--check')).stdout).toContain(`Nothing changed since ${tag}.\n`);
    await repository.git('tag', '--delete', tag);
    const environment = { npm_config_registry: registry.url };
    const options = ['--import', 'tsx', 'generator/commands/changes.ts', '--check', '--from', tag];
    const { code, stdout } = await repository.runWith(environment, process.execPath, ...options);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Nothing changed since ${tag}.\n`)]);
  });

  it('publishes nothing twice', async () => {
    const before = structuredClone([...registry.documents]);
    const { code, stderr } = await release('--publish');
    expect([code, stderr]).toEqual([0, expect.stringContaining('No unpublished projects to publish')]);
    expect([...registry.documents]).toEqual(before);
  });

  it('writes what each package consists of at run time', async () => {
    const { code, stderr } = await release('--sbom', 'bills');
    expect([code, stderr]).toEqual([0, '']);
    const files = (await repository.run('ls', 'bills')).stdout.trim().split('\n');
    expect(files).toEqual(names.map((name) => `${name.replace('@', '').replace('/', '-')}-0.1.0.cdx.json`).sort());
    const bill = JSON.parse((await repository.run('cat', 'bills/rdsm-events-builders-0.1.0.cdx.json')).stdout);
    const purl = (name: string) => `pkg:npm/%40rdsm-events/${name}@0.1.0`;
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { purl: purl('builders') } } });
    const components = bill.components.map((component: { purl: string }) => component.purl);
    expect(components.sort()).toEqual([purl('types'), purl('validators')]);
  });

  it('answers options that do not exist with the usage', async () => {
    const { code, stderr } = await release('--dry');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^[A-Z].+\n\nUsage: npm run release /)]);
    expect((await release('--help')).stdout).toMatch(/^Usage: npm run release /);
  });
});
