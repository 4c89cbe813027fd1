import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * How many type instantiations a compiler makes for a file, over those for an empty one with the same library.
 * @param compiler The package of a TypeScript.
 */
export async function countInstantiations(compiler: string, file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-types-'));
  try {
    const empty = join(folder, 'empty.ts');
    writeFileSync(empty, 'export {};\n');
    return (await count(compiler, folder, file)) - (await count(compiler, folder, empty));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function count(compiler: string, folder: string, file: string): Promise<number> {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    noEmit: true,
    paths: {
      '@rdsm-events/types': [`${root}generated/types/index.d.ts`],
      '@rdsm-events/types/*': [`${root}generated/types/*.d.ts`],
    },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = `${root}node_modules/${compiler}/bin/tsc`;
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics']);
  const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(stdout) ?? [];
  if (instantiations === undefined) throw new Error(`${compiler} prints no instantiations:\n${stdout}`);
  return Number(instantiations);
}
