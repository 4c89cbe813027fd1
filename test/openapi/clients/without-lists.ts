import type { OpenApi } from '../documents.js';

/** The document with the answers that are a bare list left out of the choices: some generators cannot say them. */
export function withoutLists(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  let found = 0;
  for (const { content } of Object.values(copy.components.responses)) {
    for (const { schema } of Object.values(content)) {
      const members = schema.anyOf?.filter(({ $ref }) => !$ref.endsWith('/BareErrorList'));
      found += (schema.anyOf?.length ?? 0) - (members?.length ?? 0);
      if (members) schema.anyOf = members;
    }
  }
  if (found === 0) throw new Error('No answer may be a list any more. Remove takesNoLists from languages.ts.');
  return copy;
}
