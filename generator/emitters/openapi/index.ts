import { generatedNotice } from '../../print/header.js';
import { printJson } from '../../print/json.js';
import { printYaml } from '../../print/yaml.js';
import type { ShapeEmitter } from '../emitter.js';
import { catalogueFile, cataloguePath } from './catalogue-file.js';
import { openapi30, openapi31 } from './document.js';

/** The API as an OpenAPI document, in 3.1 and for older tools in 3.0, each as JSON and as YAML, and the catalogue. */
export const openapi: ShapeEmitter = {
  name: 'openapi',
  reads: 'shapes',
  emit: (catalogue) => {
    const documents = [
      { file: 'openapi', document: openapi31(catalogue) },
      { file: 'openapi-3.0', document: openapi30(catalogue) },
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
