import { posix } from 'node:path';
import type { Files } from '../emitters/emitter.js';

/** An `import` or `export … from` statement, after comments. Files begin with all of theirs. */
const statement =
  /(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*(?:import|export)\s+(?:type\s+)?(?:\{[^{}'"]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+'(?<specifier>[^'\n]*)';/dy;

/**
 * Makes a file import the files next to it in place of packages, with the extension that the project uses. Only specifiers
 * of its imports are rewritten, never text in strings or comments.
 */
export function rewriteImports(path: string, text: string, files: Files, extension: string): string {
  let rewritten = '';
  let end = 0;
  statement.lastIndex = 0;
  for (let match = statement.exec(text); match !== null; match = statement.exec(text)) {
    const [from, to] = match.indices?.groups?.specifier ?? [end, end];
    rewritten += text.slice(end, from) + relativeSpecifier(text.slice(from, to), path, files, extension);
    end = to;
  }
  return rewritten + text.slice(end);
}

/** `@rdsm-events/types/sale` or `./sale.js` in a package: the path of the file here. */
function relativeSpecifier(specifier: string, path: string, files: Files, extension: string): string {
  const folder = posix.dirname(path);
  const target = specifier.startsWith('.')
    ? posix.join(folder, specifier.replace(/\.js$/, ''))
    : specifier.replace(/^@rdsm-events\/([a-z]+)$/, '$1/index').replace(/^@rdsm-events\//, '');
  if (!files.has(`${target}.ts`)) return specifier;
  const relative = posix.relative(folder, target);
  return `${relative.startsWith('.') ? '' : './'}${relative}${extension}`;
}
