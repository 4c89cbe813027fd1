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
  return rewritten === text && path.endsWith('.ts') ? `// ${accountNotice(config)}\n\n${text}` : rewritten;
}

/** Replaces the URL of the package in the `$id` of a schema; without a URL, the path of the file remains. */
export function rewriteSchemaId(text: string, url?: string): string {
  return text.replace(schemaId, (_, before: string) => `${before}${url?.replace(/\/*$/, '/') ?? ''}`);
}
