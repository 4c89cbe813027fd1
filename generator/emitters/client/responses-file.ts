import type { Catalogue } from '../../catalogue/catalogue.js';
import { everyCustomFields, everyShape } from '../../catalogue/walk.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the file about responses. */
export const responsesPath = 'responses';

/** The file with what is needed to read a response. */
export function printResponsesFile(catalogue: Catalogue): string {
  const { api } = catalogue;
  const file = new GeneratedFile(responsesPath, 'spec/limits.ts, spec/unauthorized.ts');
  const add = (name: string, value: unknown, doc: string) =>
    file.addConstant(name, `${printLiteral(value)} as const`, { doc, isExported: true });
  add('pathRoot', api.pathRoot, 'Where the path of an error begins: the body of the request.');
  add('challengeHeaders', api.challengeHeaders, 'The headers that may state why a token is rejected, in lower case.');
  add(
    'unauthorizedReasons',
    api.unauthorizedReasons.map(({ reason, statedBy, value, status }) => ({
      reason,
      statedBy,
      value,
      ...(status !== undefined && { status }),
    })),
    'The known reasons why a token or a key is rejected, and where a response states them, the most specific first. The status is 401 or 403 unless one is given.',
  );
  add(
    'waitHeaders',
    api.rateLimitHeaders.filter(({ states }) => states === 'wait').map(({ name }) => name),
    'The headers that state how long to wait: in seconds, or until an HTTP date.',
  );
  add(
    'contactLimiter',
    api.quota.contactLimiter,
    'The word in the message of a quota that names the limit of one contact.',
  );
  const prefixes = everyCustomFields(catalogue).map(({ prefix }) => prefix);
  add('customFieldPrefixes', prefixes, 'How the names of custom fields begin.');
  add(
    'listedFields',
    listedFields(catalogue, prefixes),
    'Fields whose names begin so, and which are no custom fields.',
  );
  return file.print();
}

function listedFields(catalogue: Catalogue, prefixes: readonly string[]): string[] {
  const names = everyShape(catalogue).flatMap(({ shape }) =>
    shape.kind === 'object' ? shape.fields.map(({ name }) => name) : [],
  );
  return [...new Set(names)].filter((name) => prefixes.some((prefix) => name.startsWith(prefix))).sort();
}
