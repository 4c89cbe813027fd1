import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { batchNames, type EventNames, eventNames, unionNames } from '../../../../generator/catalogue/names.js';
import { readRuntime } from '../../../../generator/commands/read-runtime.js';
import type { Files } from '../../../../generator/emitters/emitter.js';
import { filesOf, generate } from '../../../../generator/index.js';
import { loadGenerated } from '../../../../generator/load-generated.js';
import type { Spec } from '../../../../spec/index.js';

/** The artefacts that are compared. */
export const compared = ['validators', 'php', 'python'] as const;

/** A value as JSON, and the event that validates it: its type, or none for an event of any type, or a batch. */
export interface Sent {
  readonly type?: string;
  readonly isBatch?: boolean;
  readonly text: string;
}

/**
 * Writes the packages of a spec into a folder, and prints events with the errors and notices of the validators in
 * TypeScript, as ../drawn/print.ts does.
 * @param eventsOf The values to print as JSON, by the type of the event that validates them.
 */
export async function printSpec(spec: Spec, folder: string, eventsOf: (type: string) => string[]): Promise<void> {
  const artefacts = compared.map((name) => ({ name }));
  const files = filesOf(await generate(spec, await readRuntime(), artefacts));
  printFiles(
    files,
    folder,
    spec.events.flatMap(({ type }) => eventsOf(type).map((text) => ({ type, text }))),
  );
}

/** The same with files that are generated already. */
export function printFiles(files: Files, folder: string, values: Iterable<Sent>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    if (!/^(?:php|python)\//.test(path)) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const load = loadGenerated(files);
  const validators = load('validators/index.ts') as Record<string, (value: unknown) => { errors?: object[] }>;
  const notices = load('validators/notices.ts') as Record<string, (value: unknown) => object[]>;
  for (const { type, isBatch, text } of values) {
    const names: EventNames = isBatch ? batchNames : type === undefined ? unionNames : eventNames(type);
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
