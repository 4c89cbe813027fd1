import { schemaUrl as packageUrl } from '../catalogue/names.js';
import { accountNotice, anyNotice } from '../print/header.js';

/**
 * Where a notice can be: in a comment on the first line, or in the `$comment` of the outermost object. No string of a spec
 * begins a line.
 */
const notice = new RegExp(`(^(?://|#|<!--) |^ {2}"?\\$comment"?:\\s+['"])${anyNotice.source}`, 'gm');

const schemaId = new RegExp(`(^ {2}"?\\$id"?:\\s+['"])${packageUrl.replaceAll('.', '\\.')}`, 'gm');

/** Names the config in the notice of a file. Hand-written files of the runtime have none yet. */
export function rewriteNotice(path: string, text: string, config: string): string {
  const rewritten = text.replace(
    notice,
    (_, before: string, quote: string) => `${before}${accountNotice(config, quote)}`,
  );
  return rewritten === text ? addNotice(path, text, accountNotice(config)) : rewritten;
}

/** PHP has comments only after its first line. A file without text is no code. */
function addNotice(path: string, text: string, added: string): string {
  if (path.endsWith('.ts')) return `// ${added}\n\n${text}`;
  if (path.endsWith('.php')) return text.replace('\n', () => `\n\n// ${added}\n`);
  return path.endsWith('.py') && text !== '' ? `# ${added}\n${text}` : text;
}

/** Replaces the URL of the package in the `$id` of a schema; without a URL, the path of the file remains. */
export function rewriteSchemaId(text: string, url?: string): string {
  return text.replace(schemaId, (_, before: string) => `${before}${url?.replace(/\/*$/, '/') ?? ''}`);
}
