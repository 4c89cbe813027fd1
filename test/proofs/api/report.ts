import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../../packages/root.js';
import { run } from '../../packages/run.js';
import { publishedNameOf, subpathsOf } from '../../packages/subpaths.js';

const extractor = join(root, 'test/proofs/api/node_modules/@microsoft/api-extractor/bin/api-extractor');

/** Writes down the API of a package that is built: its subpaths, and what the modules among them export. */
export async function reportOn(name: string): Promise<string> {
  const subpaths = subpathsOf(name);
  const isModule = subpaths.some(({ kind }) => kind !== 'data');
  const declarations = isModule ? await extractedFrom(name) : await declarationsOf(name);
  const list = subpaths.map(({ specifier }) => `- \`${specifier}\``).join('\n');
  return `# Subpaths of ${publishedNameOf(name)}\n\n${list}\n${declarations && `\n${declarations}`}`;
}

/** The report of API Extractor on all modules of a package. */
async function extractedFrom(name: string): Promise<string> {
  const folder = join(root, 'packages', name);
  const temporary = await mkdtemp(join(tmpdir(), 'rdsm-events-api-'));
  // Inside of the package: what lies elsewhere is somebody else's to the extractor.
  const entry = join(folder, 'dist/api.d.ts');
  const config = join(folder, 'dist/api-extractor.json');
  try {
    await writeFile(entry, await entryOf(name, folder));
    await writeFile(config, JSON.stringify(configOf(name, folder, entry, temporary)));
    await run(root, process.execPath, extractor, 'run', '--local', '--config', config);
    return withoutSchemas(await readFile(join(temporary, `${name}.api.md`), 'utf8'));
  } finally {
    for (const file of [entry, config]) await rm(file, { force: true });
    await rm(temporary, { recursive: true });
  }
}

/** The type of a JSON Schema is the schema itself, every word of it; it is in `generated/schemas/`. */
function withoutSchemas(report: string): string {
  return report.replace(/^((?:export )?const \w+JsonSchema\w*: )\{$.*?^\};$/gms, '$1{ … };');
}

/** The declarations that a package of data files has for them. */
async function declarationsOf(name: string): Promise<string> {
  const folder = join(root, 'packages', name);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.d.cts'));
  const texts = files.map(async (file) => `\`\`\`ts\n${await readFile(join(folder, file), 'utf8')}\`\`\`\n`);
  return (await Promise.all(texts)).join('\n');
}

/** One module with the root as it is, and each subpath as a namespace: a report covers one module. */
async function entryOf(name: string, folder: string): Promise<string> {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entries = subpathsOf(name).filter(({ kind }) => kind !== 'data');
  const lines = entries.map(({ entry }) => {
    const target = entry === '.' ? exports['.'] : (exports[entry] ?? exports['./*']);
    const file = join(folder, target.import.types.replace('*', entry.slice('./'.length)));
    const specifier = `./${relative(join(folder, 'dist'), file).replaceAll('\\', '/')}`.replace(/\.d\.ts$/, '.js');
    return entry === '.' ? `export * from '${specifier}';` : `export * as ${namespaceOf(entry)} from '${specifier}';`;
  });
  return `${lines.join('\n')}\n`;
}

/** `./draft-07/sale` as a name that no root exports: `subpath_draft_07_sale`. */
function namespaceOf(entry: string): string {
  return `subpath_${entry.slice('./'.length).replace(/[^A-Za-z0-9]/g, '_')}`;
}

function configOf(name: string, folder: string, entry: string, temporary: string): object {
  return {
    projectFolder: folder,
    mainEntryPointFilePath: entry,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          // The client has types of the platform: Response, AbortSignal.
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          module: 'nodenext',
          moduleResolution: 'nodenext',
          types: [],
        },
        files: [entry],
      },
      skipLibCheck: true,
    },
    apiReport: {
      enabled: true,
      reportFileName: name,
      reportFolder: temporary,
      reportTempFolder: join(temporary, 'temporary'),
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf',
    messages: {
      compilerMessageReporting: { default: { logLevel: 'error' } },
      extractorMessageReporting: { default: { logLevel: 'none' } },
      tsdocMessageReporting: { default: { logLevel: 'none' } },
    },
  };
}
