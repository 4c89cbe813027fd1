import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../generator/tree.js';
import { Workshop } from './workshop.js';

// Each step finds what the one before it left.
describe('npm run generate -- --watch', () => {
  let workshop: Workshop;
  let watching: Watching;
  let sale: string;
  beforeAll(async () => {
    workshop = await Workshop.open();
    sale = await readFile(workshop.path('spec/events/sale.ts'), 'utf8');
    watching = new Watching(workshop);
  });
  afterAll(async () => {
    watching.kill();
    await workshop.close();
  });
  const generated = () => readTree(workshop.path('generated'));
  const write = (text: string) => writeFile(workshop.path('spec/events/sale.ts'), text);

  it('generates everything first', async () => {
    expect(await watching.rest()).toMatch(/^(?:\+ .*\n)+generated: (\d+) of \1 files changed in \d+ ms\n$/);
    expect((await generated()).size).toBeGreaterThan(100);
  });

  it('writes what a change of the spec changes and nothing else, in less than a second, and says what', async () => {
    const before = await workshop.footprint();
    await write(sale.replace('Value of the won opportunity.', 'What was won.'));
    const said = await watching.rest();
    const changed = [...said.matchAll(/^~ (.*)$/gm)].map(([, path = '']) => path);
    expect(changed).toContain('types/sale.d.ts');
    expect((await generated()).get('types/sale.d.ts')).toContain('What was won.');
    const after = await workshop.footprint();
    const touched = Object.keys(after).filter(
      (path) => path.includes('.') && fileOf(after, path) !== fileOf(before, path),
    );
    expect(touched.sort()).toEqual(changed.sort());
    const [, time] = /files changed in (\d+) ms/.exec(said) ?? [];
    expect(Number(time)).toBeLessThan(slack * 1000);
  });

  it.each([
    ['does not parse', (text: string) => `${text}\nexport const = 1;\n`, /^spec\/events\/sale\.ts:\d+:\d+: /],
    ['throws', (text: string) => `${text}\nthrow new Error('Half-way.');\n`, /^Error: Half-way\.\n.*sale\.ts:\d+:\d+/],
    ['imports what is not there', (text: string) => `import './gone.js';\n${text}`, /sale\.ts:1:\d+: .*gone\.js/],
    ['is wrong', (text: string) => text.replace("'SALE'", "'Sale'"), /^Sale: This is no event type\. Use /],
  ])('shows what is wrong with a spec that %s, and keeps what was generated', async (_, spoil, shown) => {
    const before = await workshop.footprint();
    await write(spoil(sale));
    expect(await watching.rest()).toMatch(shown);
    expect(await workshop.footprint()).toEqual(before);
  });

  it('goes on when the spec is mended, with files that are new', async () => {
    await writeFile(workshop.path('spec/words.ts'), "export const won = 'Won at last.';\n");
    await write(`import { won } from '../words.js';\n${sale.replace("'Value of the won opportunity.'", 'won')}`);
    await watching.restAfter('~ types/sale.d.ts');
    expect((await generated()).get('types/sale.d.ts')).toContain('Won at last.');
    await appendFile(workshop.path('spec/words.ts'), "export const lost = 'Lost.';\n");
    expect(await watching.rest()).toMatch(/^generated: 0 of \d+ files changed/);
    await write(sale);
    await rm(workshop.path('spec/words.ts'));
    await watching.restAfter('~ types/sale.d.ts');
  });

  it('ends on SIGINT, with nothing left behind', async () => {
    expect(await watching.interrupt()).toBe(0);
    expect((await readdir(workshop.folder)).filter((name) => name.startsWith('generated'))).toEqual(['generated']);
  });
});

/** On a machine with other work, a second is more than a second. */
const slack = 3;

/** The file behind a path, and when it was written. */
function fileOf(footprint: Record<string, string>, path: string): string {
  return (footprint[path] ?? '').split(' ').slice(0, 2).join(' ');
}

/** The command, as it watches. */
class Watching {
  /** What it has said since it was last at rest. */
  private said = '';
  readonly #process: ChildProcess;

  constructor(workshop: Workshop) {
    this.#process = workshop.watch();
    const hear = (text: string) => {
      this.said += text;
    };
    this.#process.stdout?.setEncoding('utf8').on('data', hear);
    this.#process.stderr?.setEncoding('utf8').on('data', hear);
  }

  /** Waits until it waits for a change, and gives what it has said until then. */
  async rest(): Promise<string> {
    const end = 'Waiting for a change. Ctrl+C ends.\n';
    await this.until(() => this.said.includes(end));
    const said = this.said.slice(0, this.said.indexOf(end));
    this.said = this.said.slice(said.length + end.length);
    return said;
  }

  /** The same, until this has been said; two changes may be one or two. */
  async restAfter(words: string): Promise<void> {
    while (!(await this.rest()).includes(words));
  }

  private async until(holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds(); waited += 20) {
      if (waited > 60_000 || this.#process.exitCode !== null) throw new Error(`In vain. It said:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async interrupt(): Promise<number | null> {
    this.#process.kill('SIGINT');
    const [code] = await once(this.#process, 'exit');
    return code;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
