import { posix } from 'node:path';
import { schemaUrl } from '../catalogue/names.js';
import type { Files } from '../emitters/emitter.js';
import { accountNotice, anyNotice } from '../print/header.js';
import type { Config } from './config.js';

/** Where the files come to stand. */
export interface Project extends Pick<Config, 'importExtension' | 'schemaUrl'> {
  /** File name of the config. */
  config: string;
}

/**
 * The files of `generated/` as they stand in somebody's project: they import each other and no package, say how they
 * are changed there, and their schemas have other addresses than those of the packages. Declarations become source
 * files: a compiler would not take them along to its output.
 */
export function rewriteFiles(files: Files, project: Project): Files {
  const renamed = new Map([...files].map(([path, text]) => [path.replace(/\.d\.ts$/, '.ts'), text]));
  return new Map([...renamed].map(([path, text]) => [path, rewritten(path, text, renamed, project)]));
}

function rewritten(path: string, text: string, files: Files, { config, importExtension = '.js', ...project }: Project) {
  const addressed = text.replaceAll(schemaUrl, () => project.schemaUrl?.replace(/\/*$/, '/') ?? '');
  const told = withNotice(path, addressed, config);
  if (!path.endsWith('.ts')) return told;
  return told.replace(/^((?:import|export)\b[^';]*\bfrom ')([^']+)(';)$/gm, (_, before, specifier, after) => {
    return `${before}${specifierOf(specifier, path, files, importExtension)}${after}`;
  });
}

/** Hand-written files of the runtime say nothing of where they come from. */
function withNotice(path: string, text: string, config: string): string {
  const told = text.replaceAll(anyNotice, (_, quote: string) => accountNotice(config, quote));
  return told === text && path.endsWith('.ts') ? `// ${accountNotice(config)}\n\n${text}` : told;
}

/** What a file says to import another: `@rdsm-events/types/sale` or `./sale.js` in a package, here always the file. */
function specifierOf(specifier: string, path: string, files: Files, extension: string): string {
  const folder = posix.dirname(path);
  const target = specifier.startsWith('.')
    ? posix.join(folder, specifier.replace(/\.js$/, ''))
    : specifier.replace(/^@rdsm-events\/([a-z]+)$/, '$1/index').replace(/^@rdsm-events\//, '');
  if (!files.has(`${target}.ts`)) return specifier;
  const relative = posix.relative(folder, target);
  return `${relative.startsWith('.') ? '' : './'}${relative}${extension}`;
}
