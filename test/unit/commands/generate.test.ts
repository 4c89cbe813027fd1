import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree, restoreTree } from '../../../generator/commands/tree.js';
import { artefacts } from '../../../generator/emitters/index.js';
import { spec } from '../../../spec/index.js';
import { expectOneOf, killWhileReplacing } from '../../proofs/interrupted/interrupt.js';
import { wholeTree } from '../../support/all-files.js';
import { Sandbox } from '../../support/sandbox.js';

// Each step finds what the one before it left.
describe('npm run generate', () => {
  let sandbox: Sandbox;
  let wanted: Awaited<ReturnType<typeof wholeTree>>;
  const generated = () => readTree(sandbox.path('generated'));

  beforeAll(async () => {
    sandbox = await Sandbox.open();
    wanted = await wholeTree(spec);
  });
  afterAll(() => sandbox.close());

  it('writes everything where nothing is, the same bytes as any other process', async () => {
    const { code, stdout, stderr } = await sandbox.generate();
    expect([code, stderr]).toEqual([0, '']);
    expect(await generated()).toEqual(wanted);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...artefacts.map(({ name }) => name), 'total']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[a-z]+ +(\d+) files +\d+ ms {2}\1 changed$/);
    expect(lines.at(-1)).toMatch(new RegExp(`^total +${wanted.size} files +\\d+ ms$`));
  });

  it('deletes the files of events that are gone', async () => {
    // Fewer events also make the following steps faster.
    const file = sandbox.path('spec/index.ts');
    const text = await readFile(file, 'utf8');
    const shortened = text
      .replace(/^ {2}(?!Conversion,|Sale,|ChatStarted,)[A-Z][A-Za-z]*,\n/gm, '')
      .replace(/^import \{ (?!Conversion |Sale |ChatStarted )[A-Za-z]+ \} from '\.\/events\/.*\n/gm, '');
    await writeFile(file, shortened);
    // Most aliases mean fields of the other events.
    const aliases = sandbox.path('spec/aliases.ts');
    const withoutAliases = (await readFile(aliases, 'utf8')).replace(/(: Aliases = )\{\n[\s\S]*?\n\};/, '$1{};');
    await writeFile(aliases, withoutAliases);
    for (const name of await readdir(sandbox.path('spec/events'))) {
      if (!/^(?:conversion|sale|chat-started)\.ts$/.test(name)) await rm(sandbox.path('spec/events', name));
    }
    const kept = spec.events.filter(({ type }) => ['CONVERSION', 'SALE', 'CHAT_STARTED'].includes(type));
    const before = wanted;
    wanted = await wholeTree({ ...spec, events: kept, aliases: {} });

    const { code, stdout } = await sandbox.generate();
    expect(code).toBe(0);
    expect(await generated()).toEqual(wanted);
    const gone = [...before.keys()].filter((path) => !wanted.has(path));
    expect(gone).toContain('types/opportunity.d.ts');
    expect(stdout).toMatch(new RegExp(`^total .* ${gone.length} removed$`, 'm'));
  });

  it('touches nothing when nothing is stale; --check prints nothing then', async () => {
    const before = await sandbox.footprint();
    const [written, checked] = await Promise.all([sandbox.generate(), sandbox.generate('--check')]);
    expect(written.code).toBe(0);
    expect(written.stdout).toMatch(/ 0 changed\n/);
    expect(written.stdout).not.toMatch(/ [1-9]\d* changed\n/);
    expect(checked).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await sandbox.footprint()).toEqual(before);
  });

  it('--check prints what is stale as a unified diff, and writes nothing', async () => {
    await appendFile(sandbox.path('generated/types/sale.d.ts'), '// By hand.\n');
    await rm(sandbox.path('generated/builders/sale.ts'));
    await writeFile(sandbox.path('generated/schemas/purchase.json'), '{}\n');
    const before = await sandbox.footprint();

    const { code, stdout, stderr } = await sandbox.generate('--check');
    expect([code, stderr]).toEqual([1, 'generated/ is stale. Run "npm run generate".\n']);
    const heads = stdout.split('\n').filter((line) => /^(?:---|\+\+\+) /.test(line));
    expect(heads).toEqual([
      '--- /dev/null',
      '+++ b/builders/sale.ts',
      '--- a/schemas/purchase.json',
      '+++ /dev/null',
      '--- a/types/sale.d.ts',
      '+++ b/types/sale.d.ts',
    ]);
    expect(stdout).toContain('\n-// By hand.\n');
    expect(stdout).toContain('\n-{}\n');
    expect(await sandbox.footprint()).toEqual(before);

    // The diff is one that tools can read: applied, it mends what is stale.
    await writeFile(sandbox.path('stale.diff'), stdout);
    const applied = await sandbox.run('git', ['apply', sandbox.path('stale.diff')], sandbox.path('generated'));
    expect(applied).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await generated()).toEqual(wanted);
  });

  it('reports a file whose event or language is not in the list, and a syntax error with its line, without a stack', async () => {
    const before = await sandbox.footprint();
    const files = [sandbox.path('spec/events/unlisted.ts'), sandbox.path('spec/messages/xx.ts')];
    for (const file of files) await writeFile(file, 'export const nothing = 1;\n');
    const unlisted = await sandbox.generate();
    await writeFile(sandbox.path('spec/aliases.ts.bak'), await readFile(sandbox.path('spec/aliases.ts'), 'utf8'));
    for (const file of files) await rm(file);
    expect(unlisted).toMatchObject({ code: 1, stdout: '' });
    expect(unlisted.stderr).toMatch(
      /^spec\/events\/unlisted\.ts: events: No event of the list is in this file\. Add .*\nspec\/messages\/xx\.ts: messages: No language of the list is in this file\. Add .*\n$/,
    );
    await appendFile(sandbox.path('spec/aliases.ts'), 'const = ;\n');
    const broken = await sandbox.generate();
    await rename(sandbox.path('spec/aliases.ts.bak'), sandbox.path('spec/aliases.ts'));
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toMatch(/spec\/aliases\.ts:\d+:\d+: /);
    expect(broken.stderr.split('\n').length).toBeLessThan(5);
    expect(await sandbox.footprint()).toEqual(before);
  });

  // interrupted.test.ts does this many times, to the part that writes.
  it('leaves a whole tree, old or new, when it is killed', async () => {
    const [delay = 0] = fc.sample(fc.integer({ min: 0, max: 40 }), 1);
    await writeFile(sandbox.path('generated/stray.txt'), 'Stray.\n');
    const stale = await generated();
    await killWhileReplacing(sandbox.path('generated'), sandbox.start(), delay);
    await expectOneOf([stale, wanted], sandbox.path('generated'));
    await restoreTree(sandbox.path('generated'));
    await rm(sandbox.path('generated/stray.txt'), { force: true });
  });

  it('mends what is stale, removes what no event has, and clears away what an interrupted run left', async () => {
    await appendFile(sandbox.path('generated/types/sale.d.ts'), '// By hand.\n');
    await rm(sandbox.path('generated/builders/sale.ts'));
    await writeFile(sandbox.path('generated/schemas/purchase.json'), '{}\n');
    await mkdir(sandbox.path('generated.next/types'), { recursive: true });
    await mkdir(sandbox.path('generated.old'));

    const { code, stdout } = await sandbox.generate();
    expect(code).toBe(0);
    expect(await generated()).toEqual(wanted);
    expect(stdout).toMatch(/^schemas .* 0 changed$/m);
    expect(stdout).toMatch(/^types .* 1 changed$/m);
    expect(stdout).toMatch(/^builders .* 1 changed$/m);
    expect(stdout).toMatch(/^total .* 1 removed$/m);
    expect((await readdir(sandbox.folder)).filter((name) => name.startsWith('generated'))).toEqual(['generated']);
  });

  it('reports what is wrong with the spec, and writes nothing', async () => {
    const file = sandbox.path('spec/events/sale.ts');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace("type: 'SALE'", "type: 'Sale'"));
    const before = await sandbox.footprint();
    const outcome = await sandbox.generate();
    await writeFile(file, text);
    const stderr = 'spec/events/sale.ts: Sale: Invalid event type. Use upper-case words joined by "_".\n';
    expect(outcome).toEqual({ code: 1, stdout: '', stderr });
    expect(await sandbox.footprint()).toEqual(before);
  });

  it('answers options that do not exist with the usage', async () => {
    const options = [['--chekc'], ['check'], ['--check=yes'], ['--check', '--watch']];
    for (const { code, stdout, stderr } of await Promise.all(options.map((some) => sandbox.generate(...some)))) {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^[-A-Z].+\n\nUsage: npm run generate \[-- --check \| --watch\]\n/);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('--help prints the usage', async () => {
    const { code, stdout, stderr } = await sandbox.generate('--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: npm run generate \[-- --check \| --watch\]\n/);
    expect(stdout).toContain('--check');
  });
});
