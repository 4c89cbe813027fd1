import type { Catalogue } from '../../catalogue/catalogue.js';
import { fileOf } from '../../catalogue/file-of.js';
import { reservedExports } from '../../catalogue/names.js';
import { everyResponse } from '../../catalogue/responses.js';
import { printString } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importsInto } from './type-reference.js';

const { apiResponse, errorType } = reservedExports;

/** The union of the bodies of all responses, and that of the types of errors in them. */
export function responseFiles(catalogue: Catalogue): GeneratedFile[] {
  const responses = new GeneratedFile(fileOf(apiResponse, catalogue), 'spec/responses.ts', [apiResponse]);
  const importType = importsInto(responses, catalogue);
  const bodies = new Set(
    everyResponse(catalogue.api).flatMap(({ response }) => response.bodies.map(({ name }) => name)),
  );
  responses.addTypeAlias({
    name: apiResponse,
    doc: "Any body of a response, also of one that rejects. Its properties discriminate it: `'event_uuid' in body`, `Array.isArray(body.errors)`. `readResponse` of the client reads all of them.",
    type: [...bodies].map(importType).join(' | '),
  });
  const errors = new GeneratedFile(fileOf(errorType, catalogue), 'spec/errors.ts', [errorType]);
  const kinds = [...catalogue.errors, ...catalogue.responseErrors];
  errors.addTypeAlias({
    name: errorType,
    doc: 'The types of errors that are known, of the validators and of the API. The API may send others.',
    type: kinds.map(({ error_type }) => printString(error_type)).join(' | '),
  });
  return [responses, errors];
}
