import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../../generator/commands/tree.js';
import { Sandbox } from '../../support/sandbox.js';
import { Watching } from './watching.js';

// Each step finds what the one before it left.
describe('npm run generate -- --watch', () => {
  let sandbox: Sandbox;
  let watching: Watching;
  let sale: string;
  let everything: number;
  beforeAll(async () => {
    sandbox = await Sandbox.open();
    sale = await readFile(sandbox.path('spec/events/sale.ts'), 'utf8');
    watching = new Watching(sandbox.watch());
  });
  afterAll(async () => {
    watching.kill();
    await sandbox.close();
  });
  const generated = () => readTree(sandbox.path('generated'));
  const write = (text: string) => writeFile(sandbox.path('spec/events/sale.ts'), text);

  it('generates everything first', async () => {
    const printed = await watching.rest();
    expect(printed).toMatch(/^(?:\+ .*\n)+generated: (\d+) of \1 files changed in \d+ ms\n$/);
    everything = timeOf(printed);
    expect((await generated()).size).toBeGreaterThan(100);
  });

  it('writes what a change of the spec changes and nothing else, in less than half of the time of everything, and reports it', async () => {
    const before = await sandbox.footprint();
    await write(sale.replace('Value of the won opportunity.', 'What was won.'));
    const printed = await watching.rest();
    const changed = [...printed.matchAll(/^~ (.*)$/gm)].map(([, path = '']) => path);
    expect(changed).toContain('types/sale.d.ts');
    expect((await generated()).get('types/sale.d.ts')).toContain('What was won.');
    const after = await sandbox.footprint();
    const touched = Object.keys(after).filter(
      (path) => path.includes('.') && fileOf(after, path) !== fileOf(before, path),
    );
    expect(touched.sort()).toEqual(changed.sort());
    expect(timeOf(printed)).toBeLessThan(everything / 2);
  });

  it.each([
    ['does not parse', (text: string) => `${text}\nexport const = 1;\n`, /^spec\/events\/sale\.ts:\d+:\d+: /],
    ['throws', (text: string) => `${text}\nthrow new Error('Half-way.');\n`, /^Error: Half-way\.\n.*sale\.ts:\d+:\d+/],
    ['imports what is not there', (text: string) => `import './gone.js';\n${text}`, /sale\.ts:1:\d+: .*gone\.js/],
    [
      'is wrong',
      (text: string) => text.replace("'SALE'", "'Sale'"),
      /^spec\/events\/sale\.ts: Sale: Invalid event type\. Use /,
    ],
  ])('shows what is wrong with a spec that %s, and keeps what was generated', async (_, spoil, shown) => {
    const before = await sandbox.footprint();
    await write(spoil(sale));
    expect(await watching.rest()).toMatch(shown);
    expect(await sandbox.footprint()).toEqual(before);
  });

  it('goes on when the spec is mended, with files that are new', async () => {
    await writeFile(sandbox.path('spec/words.ts'), "export const won = 'Won at last.';\n");
    await write(`import { won } from '../words.js';\n${sale.replace("'Value of the won opportunity.'", 'won')}`);
    await watching.restAfter('~ types/sale.d.ts');
    expect((await generated()).get('types/sale.d.ts')).toContain('Won at last.');
    await appendFile(sandbox.path('spec/words.ts'), "export const lost = 'Lost.';\n");
    expect(await watching.rest()).toMatch(/^generated: 0 of \d+ files changed/);
    await write(sale);
    await rm(sandbox.path('spec/words.ts'));
    await watching.restAfter('~ types/sale.d.ts');
  });

  it('ends on SIGINT, with nothing left behind', async () => {
    expect(await watching.interrupt()).toBe(0);
    expect((await readdir(sandbox.folder)).filter((name) => name.startsWith('generated'))).toEqual(['generated']);
  });
});

/** The file behind a path, and when it was written. */
function fileOf(footprint: Record<string, string>, path: string): string {
  return (footprint[path] ?? '').split(' ').slice(0, 2).join(' ');
}

/** The milliseconds that a run took, as it reports them. */
function timeOf(printed: string): number {
  return Number(/files changed in (\d+) ms/.exec(printed)?.[1]);
}
