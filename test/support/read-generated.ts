import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../generator/emitters/emitter.js';

/** The files of a folder of `generated`, by path: `validators/index.ts`. */
export function readGenerated(name: string, extension = '.ts'): Files {
  const folder = fileURLToPath(new URL(`../../generated/${name}/`, import.meta.url));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith(extension) && statSync(`${folder}${path}`).isFile(),
  );
  return new Map(paths.sort().map((path) => [`${name}/${path}`, readFileSync(`${folder}${path}`, 'utf8')]));
}
