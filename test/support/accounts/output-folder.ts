import { fileURLToPath } from 'node:url';

/** Where the files of an account are generated for the tests. */
export function accountFolder(name: string): string {
  return fileURLToPath(new URL(`dist/${name}`, import.meta.url));
}
