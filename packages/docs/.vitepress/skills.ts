import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const generated = fileURLToPath(new URL('../../../generated/skills', import.meta.url));

/** Copies what language models read to where they look for it: `llms.txt`, and the skills that it leads to. */
export function copySkills(folder: string): void {
  cpSync(generated, join(folder, 'skills'), { recursive: true });
  renameSync(join(folder, 'skills/llms.txt'), join(folder, 'llms.txt'));
}
