import type { Emitter } from '../emitter.js';
import { apiPath, printApiFile } from './api-file.js';
import { printResponsesFile, responsesPath } from './responses-file.js';

/** What the client knows of the API: where requests go, what they must be, and how responses are read. */
export const client: Emitter = {
  name: 'client',
  emit: (catalogue) =>
    new Map([
      [`${apiPath}.ts`, printApiFile(catalogue)],
      [`${responsesPath}.ts`, printResponsesFile(catalogue)],
    ]),
};
