import type { Catalogue } from '../../catalogue/catalogue.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the file about the API. */
export const apiPath = 'api';

/** The file with the addresses of the API, and with what a request must be. */
export function printApiFile({ api }: Catalogue): string {
  const file = new GeneratedFile(apiPath, 'spec/api.ts');
  const add = (name: string, value: unknown, doc: string) =>
    file.addConstant(name, printLiteral(value), { doc, isExported: true });
  add('server', api.server, 'Origin of every request.');
  add('mediaType', api.mediaType, 'The `Content-Type` of every request.');
  add('maxBodyBytes', api.maxBodyBytes, 'Greatest length of the body of a request, in bytes of UTF-8.');
  add('maxUrlBytes', api.maxUrlBytes, 'Greatest length of the address of a request, in bytes.');
  add('eventPath', api.event.path, 'Accepts one event, with an access token.');
  add('batchPath', api.batch.path, 'Accepts an array of events, with an access token.');
  if (api.conversion) {
    const { path, apiKey, eventType } = api.conversion;
    add('conversionPath', path, `Accepts one ${eventType}, with an API key.`);
    add('apiKeyParameter', apiKey.parameter, 'The query parameter that holds the API key.');
    add('apiKeyType', eventType, 'The only type of event that can be sent with an API key.');
  }
  const limits = api.rateLimits.map(({ scope, requests, windowSeconds, plans }) => ({
    scope,
    requests,
    windowMs: windowSeconds * 1000,
    ...(plans && { plans }),
  }));
  file.addConstant('rateLimits', `${printLiteral(limits)} as const`, {
    doc: 'How many requests the API accepts in a window of time, the strictest of each scope first. All plans have a limit without `plans`.',
    isExported: true,
  });
  file.addConstant('contactFields', `${printLiteral(api.contactFields)} as const`, {
    doc: 'The fields of a payload that identify the contact whose requests are counted: the first one that has a value.',
    isExported: true,
  });
  return file.print();
}
