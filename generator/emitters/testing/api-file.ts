import type { Api, Catalogue, Endpoint, Response } from '../../catalogue/catalogue.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the file about the API. */
export const apiPath = 'api';

/** The file with the endpoints of the API and with its responses, without what only readers of documentation need. */
export function printApiFile({ api }: Catalogue): string {
  const file = new GeneratedFile(apiPath, 'spec/api.ts');
  file.addConstant('api', printLiteral(factsOf(api)), {
    doc: 'The endpoints of the API, and the bodies of its responses.',
    isExported: true,
  });
  return file.print();
}

function factsOf(api: Api) {
  const { conversion } = api;
  return {
    server: api.server,
    mediaType: api.mediaType,
    maxBodyBytes: api.maxBodyBytes,
    maxUrlBytes: api.maxUrlBytes,
    // The strictest of each scope is first.
    rateLimits: api.rateLimits.map(({ scope, requests, windowSeconds }) => ({ scope, requests, windowSeconds })),
    contactFields: api.contactFields,
    rateLimitHeaders: api.rateLimitHeaders.map(({ name, states }) => ({ name, states })),
    challengeHeaders: api.challengeHeaders,
    unauthorizedReasons: api.unauthorizedReasons.map(({ reason, statedBy, value }) => ({ reason, statedBy, value })),
    scheme: api.authorization.scheme,
    pathRoot: api.pathRoot,
    typeParameter: api.typeParameter.name,
    event: endpointOf(api.event),
    batch: endpointOf(api.batch),
    ...(conversion && {
      conversion: {
        ...endpointOf(conversion),
        eventType: conversion.eventType,
        keyParameter: conversion.apiKey.parameter,
        errorResponses: conversion.errorResponses.map(responseOf),
      },
    }),
    errorResponses: api.errorResponses.map(responseOf),
  };
}

function endpointOf({ path, allowsBrowsers, success }: Endpoint) {
  return { path, allowsBrowsers, status: Number(success.status) };
}

function responseOf({ status, examples }: Response) {
  return { status, examples: examples.map(({ name, body }) => ({ name, body })) };
}
