import type { Catalogue } from '../../catalogue/catalogue.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the file about the API. */
export const apiPath = 'api';

/** The file with the addresses of the API, and with what a request must be. */
export function printApiFile({ api }: Catalogue): string {
  const file = new GeneratedFile(apiPath, 'spec/api.ts');
  file.addConstant('server', printLiteral(api.server), { doc: 'Origin of every request.', isExported: true });
  file.addConstant('mediaType', printLiteral(api.mediaType), {
    doc: 'The `Content-Type` of every request.',
    isExported: true,
  });
  file.addConstant('maxBodyBytes', printLiteral(api.maxBodyBytes), {
    doc: 'Greatest length of the body of a request, in bytes of UTF-8.',
    isExported: true,
  });
  file.addConstant('eventPath', printLiteral(api.event.path), {
    doc: 'Accepts one event, with an access token.',
    isExported: true,
  });
  file.addConstant('batchPath', printLiteral(api.batch.path), {
    doc: 'Accepts an array of events, with an access token.',
    isExported: true,
  });
  if (api.conversion) {
    file.addConstant('conversionPath', printLiteral(api.conversion.path), {
      doc: `Accepts one ${api.conversion.eventType}, with an API key.`,
      isExported: true,
    });
    file.addConstant('apiKeyParameter', printLiteral(api.conversion.apiKey.parameter), {
      doc: 'The query parameter that holds the API key.',
      isExported: true,
    });
    file.addConstant('apiKeyType', printLiteral(api.conversion.eventType), {
      doc: 'The only type of event that can be sent with an API key.',
      isExported: true,
    });
  }
  return file.print();
}
