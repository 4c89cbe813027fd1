import type { Files } from '../emitters/emitter.js';
import type { Config } from './config.js';
import { rewriteNotice, rewriteSchemaId } from './rewrite-header.js';
import { rewriteImports } from './rewrite-imports.js';

/** Where the files are written. */
export interface Project extends Pick<Config, 'importExtension' | 'schemaUrl'> {
  /** File name of the config. */
  config: string;
}

/**
 * The files of `generated/` for somebody's project: they import each other and no package, name the config in their
 * notices, and their schemas have other URLs. Declarations become source files: a compiler copies no declarations to its
 * output. What the config contains, such as a description, is never rewritten.
 */
export function rewriteFiles(files: Files, { config, importExtension = '.js', schemaUrl }: Project): Files {
  const renamed = new Map([...files].map(([path, text]) => [path.replace(/\.d\.ts$/, '.ts'), text]));
  return new Map(
    [...renamed].map(([path, text]) => {
      const rewritten = rewriteSchemaId(rewriteNotice(path, text, config), schemaUrl);
      return [path, path.endsWith('.ts') ? rewriteImports(path, rewritten, renamed, importExtension) : rewritten];
    }),
  );
}
