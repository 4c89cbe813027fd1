import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Repository } from './repository.js';

const tag = '@rdsm-events/openapi@0.4.0';

/** Removes a field of CONVERSION that no alias means, and removes it from the example. */
async function removeField(repository: Repository): Promise<void> {
  await repository.edit('spec/events/conversion.ts', /^ {6}available_for_mailing: .*\n/gm, '');
}

// Each step continues where the one before it ended.
describe('npm run changes', () => {
  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.open('0.4.0');
  });
  afterAll(() => repository.close());

  it('reports that a clone without tags has no baseline, and how to get one', async () => {
    for (const options of [[], ['--check']]) {
      const { code, stdout, stderr } = await repository.changes(...options);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^This clone has no tag of a release\. Fetch them with "git fetch --tags", or /);
      expect(stdout).toContain(`npm run changes -- --from ${tag}\n`);
      expect(stdout).toMatch(/all \d+ events are new \(CONVERSION, /);
    }
    expect(await repository.changesets()).toEqual({});
  });

  it('compares with the highest version among the tags', async () => {
    for (const name of ['@rdsm-events/openapi@0.10.0-beta.1', '@rdsm-events/types@0.4.0', 'v9'])
      await repository.git('tag', name);
    expect((await repository.changes()).stdout).toContain('since @rdsm-events/openapi@0.10.0-beta.1');
    await repository.git('tag', '--delete', '@rdsm-events/openapi@0.10.0-beta.1');
    for (const name of ['@rdsm-events/openapi@0.3.9', tag]) await repository.git('tag', name);
    const { code, stdout } = await repository.changes('--check');
    expect([code, stdout]).toEqual([
      0,
      `Nothing changed since ${tag}.\nThe changes require no new version: 0.4.0 -> 0.4.0.\n`,
    ]);
  });

  it('--check fails with the command that writes the changeset, and writes nothing', async () => {
    await removeField(repository);
    const { code, stdout } = await repository.changes('--check');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'breaking (1)\n  CONVERSION.payload.available_for_mailing\n    The field was removed.\n    was accepted: {',
    );
    expect(stdout).toMatch(
      /The changes require a minor version, and the changesets give none: 0\.4\.0 -> 0\.4\.0\.\nWrite the changesets: npm run changes\n$/,
    );
    expect(await repository.changesets()).toEqual({});
  });

  it('writes a changeset for each package that differs, after which --check passes', async () => {
    const { code, stdout } = await repository.changes();
    expect(code).toBe(0);
    expect(stdout).toMatch(/The changes require a minor version: 0\.4\.0 -> 0\.5\.0\.\n$/);
    const changesets = await repository.changesets();
    // The cases are the same as before: the documents decide them.
    expect(Object.keys(changesets)).toEqual(
      ['browser', 'builders', 'openapi', 'schemas', 'types', 'validators'].map((name) => `catalogue-${name}.md`),
    );
    expect(changesets['catalogue-types.md']).toBe(
      [
        '---',
        '"@rdsm-events/types": minor',
        '---',
        '',
        'What changed in the events:',
        '',
        '- **Breaking:** `CONVERSION.payload.available_for_mailing`: The field was removed.',
        '- Documentation of `CONVERSION.examples`.',
        '',
      ].join('\n'),
    );
    expect((await repository.changes('--check')).code).toBe(0);
  });

  it('keeps what people wrote, and replaces the generated part', async () => {
    const types = '.changeset/catalogue-types.md';
    await repository.edit(types, 'What changed', 'The field was never recorded.\n\nWhat changed');
    await repository.write(types, `${await repository.read(types)}\nSend a custom field instead.\n`);
    await repository.edit(
      'spec/events/sale.ts',
      "from '../define.js';",
      "from '../define.js';\nimport { Text } from '../strings.js';",
    );
    await repository.edit(
      'spec/events/sale.ts',
      '    value: Type',
      "    currency: Type.Optional(Text({ description: 'Currency.' })),\n    value: Type",
    );
    expect((await repository.changes()).code).toBe(0);
    const text = await repository.read(types);
    expect(text).toBe(
      [
        '---',
        '"@rdsm-events/types": minor',
        '---',
        '',
        'The field was never recorded.',
        '',
        'What changed in the events:',
        '',
        '- **Breaking:** `CONVERSION.payload.available_for_mailing`: The field was removed.',
        '- `SALE.payload.currency`: New optional field.',
        '- Documentation of `CONVERSION.examples`.',
        '',
        'Send a custom field instead.',
        '',
      ].join('\n'),
    );
    // A second run changes nothing.
    expect((await repository.changes()).stdout).not.toContain('.changeset/');
    expect(await repository.read(types)).toBe(text);
  });

  it('fails when the bump of the changesets is too small', async () => {
    const written = await repository.changesets();
    for (const [file, text] of Object.entries(written))
      await repository.write(`.changeset/${file}`, text.replace(/minor/, 'patch'));
    const { code, stdout } = await repository.changes('--check');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'require a minor version, and the changesets give patch: 0.4.0 -> 0.4.1.\nWrite the changesets: npm run changes\n',
    );
    // A changeset by hand counts, too.
    await repository.write('.changeset/by-hand.md', '---\n"@rdsm-events/builders": minor\n---\n\nBy hand.\n');
    expect((await repository.changes('--check')).code).toBe(0);
    await repository.run('rm', repository.path('.changeset/by-hand.md'));
  });

  it('lowers the bump and removes its files when the spec is as before, except for what people wrote', async () => {
    await repository.git('checkout', '--quiet', '--', 'spec/events/conversion.ts');
    expect((await repository.changes()).stdout).toMatch(/require a patch version: 0\.4\.0 -> 0\.4\.1\.\n$/);
    await repository.git('checkout', '--quiet', '--', 'spec');
    const { stdout } = await repository.changes();
    expect(stdout).toContain('.changeset/catalogue-validators.md removed\n');
    expect(await repository.changesets()).toEqual({
      'catalogue-types.md':
        '---\n"@rdsm-events/types": patch\n---\n\nThe field was never recorded.\n\nSend a custom field instead.\n',
    });
  });

  it('accepts a version that is raised and not yet released', async () => {
    await removeField(repository);
    await repository.changes();
    await repository.run(process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
    expect(await repository.changesets()).toEqual({});
    expect(await repository.read('packages/types/CHANGELOG.md')).toMatch(
      /^## 0\.5\.0\n\n### Minor Changes\n\n- The field was never recorded\./m,
    );
    const { code, stdout } = await repository.changes();
    expect([code, await repository.changesets()]).toEqual([0, {}]);
    expect(stdout).toMatch(/The changes require a minor version: 0\.4\.0 -> 0\.5\.0\.\n$/);
  });

  it('compares with another commit, and reports what it cannot read', async () => {
    expect((await repository.changes('--check', '--from', 'HEAD')).stdout).toMatch(/^Changes since HEAD\n/);
    for (const from of ['nowhere', '--output=x', '@rdsm-events/openapi@99.0.0']) {
      const { code, stdout, stderr } = await repository.changes(`--from=${from}`);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(
        `"${from}" is neither a git reference with generated/openapi/catalogue.json nor a published version of @rdsm-events/openapi. Name `,
      );
    }
  });

  it('reports a catalogue of an older format, and how to go on', async () => {
    const file = 'generated/openapi/catalogue.json';
    await repository.edit(file, /"format": \d+,/, '');
    await repository.commit('Older');
    const { code, stdout, stderr } = await repository.changes('--check', '--from', 'HEAD');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^The catalogue of HEAD has an older format, and this version reads the formats up to \d+\. Compare with /,
    );
    await repository.write(file, '{');
    await repository.commit('Broken');
    expect((await repository.changes('--from', 'HEAD')).stderr).toMatch(/^The catalogue of HEAD is not valid JSON\. /);
  });

  it('requires no release for an origin', async () => {
    const other = await Repository.open('0.4.0');
    await other.git('tag', tag);
    await other.edit(
      'spec/define.ts',
      'a misspelt field would be lost silently.',
      'a misspelt field is lost silently.',
    );
    const { code, stdout } = await other.changes();
    expect([code, await other.changesets()]).toEqual([0, {}]);
    expect(stdout).toContain('The origin of unknownFields is now (ours): ');
    expect(stdout).toMatch(/The changes require no new version: 0\.4\.0 -> 0\.4\.0\.\n$/);
    await other.close();
  });

  it('reports an invalid spec and unknown options', async () => {
    const { code, stderr } = await repository.changes('--chekc');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^[A-Z].+\n\nUsage: npm run changes /)]);
    expect((await repository.changes('--help')).stdout).toMatch(/^Usage: npm run changes /);
    await repository.edit('spec/events/sale.ts', "type: 'SALE'", "type: 'Sale'");
    expect(await repository.changes()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Sale: Invalid event type.'),
    });
  });
});
