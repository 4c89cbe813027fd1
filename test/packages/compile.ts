import { join } from 'node:path';
import type { Project } from './project.js';
import { root } from './root.js';
import { run } from './run.js';

/** The oldest TypeScript that is supported, and the newest. */
export const compilers = { '5.0': 'typescript-5.0', '7.0': 'typescript' };

/** Compiles files of the project, the declarations of the packages included. Gives what the compiler prints. */
export async function compile(
  project: Project,
  version: keyof typeof compilers,
  options: Record<string, unknown>,
  files: string[],
): Promise<string> {
  const config = project.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        types: [],
        strict: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        rootDir: '.',
        outDir: 'out',
        ...options,
      },
      files,
    }),
  );
  const compiler = join(root, 'node_modules', compilers[version], 'bin/tsc');
  return run(project.folder, process.execPath, compiler, '-p', config);
}
