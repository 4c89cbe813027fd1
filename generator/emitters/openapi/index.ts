import { generatedNotice } from '../../print/header.js';
import { printJson } from '../../print/json.js';
import { printYaml } from '../../print/yaml.js';
import type { Emitter } from '../emitter.js';
import { catalogueFile, cataloguePath } from './catalogue-file.js';
import { openapi30, openapi31, openapiByEvent } from './document.js';

/**
 * The API as an OpenAPI document: in 3.1, for older tools in 3.0, and for viewers with an operation per event. Each as JSON
 * and as YAML. And the catalogue.
 */
export const openapi: Emitter = {
  name: 'openapi',
  emit: (catalogue) => {
    const documents = [
      { file: 'openapi', document: openapi31(catalogue) },
      { file: 'openapi-3.0', document: openapi30(catalogue) },
      { file: 'openapi-by-event', document: openapiByEvent(catalogue) },
    ];
    return new Map([
      ...documents.flatMap(({ file, document }): [string, string][] => [
        [`${file}.json`, printJson(document)],
        [`${file}.yaml`, printYaml(generatedNotice('spec/'), document)],
      ]),
      [cataloguePath, catalogueFile(catalogue)],
    ]);
  },
};
