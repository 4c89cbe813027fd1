import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { catalogue } from '../../../support/catalogue.js';
import { runChild } from '../measure/run-child.js';
import { quantile } from '../measure/statistics.js';
import type { Figure } from './figure.js';

const runs = 21;
const generated = fileURLToPath(new URL('../../../../generated/validators/', import.meta.url));

/** What it costs to import a validator and to use it once, over a module with nothing in it. */
export async function importCost(folder: string): Promise<Figure[]> {
  const [event] = catalogue.events.filter(({ type }) => type === 'SALE');
  const body = event?.examples[0]?.body;
  writeFileSync(join(folder, 'empty.mjs'), 'export function isSale() { return true; }\n');
  await build({
    entryPoints: [`${generated}/**/*.ts`],
    outdir: join(folder, 'esm'),
    outbase: generated,
    format: 'esm',
  });
  writeFileSync(join(folder, 'esm/package.json'), '{ "type": "module" }\n');
  await build({
    entryPoints: [join(folder, 'esm/sale.js')],
    outfile: join(folder, 'sale.mjs'),
    bundle: true,
    format: 'esm',
  });
  await build({
    entryPoints: [join(folder, 'esm/index.js')],
    outfile: join(folder, 'all.mjs'),
    bundle: true,
    format: 'esm',
  });

  const modules = ['empty.mjs', 'sale.mjs', 'all.mjs', 'esm/sale.js', 'esm/index.js'];
  const times = new Map(modules.map((module): [string, number[]] => [module, []]));
  for (let run = 0; run < runs; run++) {
    for (const module of modules) {
      const job = { module: join(folder, module), name: 'isSale', event: body };
      times.get(module)?.push(await runChild<number>(`${folder}/import.mjs`, job, []));
    }
  }
  const empty = quantile(times.get('empty.mjs') ?? []);
  const over = (module: string) => quantile(times.get(module) ?? []) - empty;
  const label = 'import and first validation over an empty module';
  return [
    { name: 'import', label: `${label}: isSale, bundled`, value: over('sale.mjs'), unit: ' ms' },
    { name: 'import all', label: `${label}: all validators, bundled`, value: over('all.mjs'), unit: ' ms' },
    { name: 'import files', label: `${label}: the subpath, file by file`, value: over('esm/sale.js'), unit: ' ms' },
    {
      name: 'import all files',
      label: `${label}: the package, file by file`,
      value: over('esm/index.js'),
      unit: ' ms',
    },
  ];
}
