import type { Emitter } from '../emitter.js';
import { apiPath, printApiFile } from './api-file.js';

/** What the sandbox knows of the API: its endpoints and its responses. */
export const testing: Emitter = {
  name: 'testing',
  emit: (catalogue) => new Map([[`${apiPath}.ts`, printApiFile(catalogue)]]),
};
