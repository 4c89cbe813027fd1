import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventNames } from '../../../../generator/catalogue/names.js';
import { readRuntime } from '../../../../generator/commands/read-runtime.js';
import { filesOf, generate } from '../../../../generator/index.js';
import { loadGenerated } from '../../../../generator/load-generated.js';
import type { Spec } from '../../../../spec/index.js';

/**
 * Writes the package for PHP of a spec into a folder, and prints events with the errors and notices of the validators in
 * TypeScript, as ../drawn/print.ts does.
 * @param eventsOf The values to print as JSON, by the type of the event that validates them.
 */
export async function printSpec(spec: Spec, folder: string, eventsOf: (type: string) => string[]): Promise<void> {
  const artefacts = ['validators', 'php'].map((name) => ({ name }));
  const files = filesOf(await generate(spec, await readRuntime(), artefacts));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    if (!path.startsWith('php/')) continue;
    const file = join(folder, path.slice('php/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = loadGenerated(files);
  const validators = load('validators/index.ts') as Record<string, (value: unknown) => { errors?: object[] }>;
  const notices = load('validators/notices.ts') as Record<string, (value: unknown) => object[]>;
  for (const { type } of spec.events) {
    const names = eventNames(type);
    for (const text of eventsOf(type)) {
      const value: unknown = JSON.parse(text);
      const line = {
        name: names.file,
        text,
        errors: validators[names.validate]?.(value).errors ?? [],
        notices: notices[names.noticesOf]?.(value),
      };
      console.log(JSON.stringify(line));
    }
  }
}
