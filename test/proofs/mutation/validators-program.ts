import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModule } from './module.js';
import { Program } from './program.js';

const folder = fileURLToPath(new URL('../../../generated/validators/', import.meta.url));

/** The emitted validators, in memory. */
export function readValidators(): Program {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return new Program(files.sort().map((path) => readModule(path, readFileSync(`${folder}${path}`, 'utf8'))));
}
