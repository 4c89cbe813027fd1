import type { Emitter } from '../emitter.js';
import { apiPath, printApiFile } from './api-file.js';

/** What the client knows of the API: where requests go, and what they must be. */
export const client: Emitter = {
  name: 'client',
  emit: (catalogue) => new Map([[`${apiPath}.ts`, printApiFile(catalogue)]]),
};
