import { SpecError } from '../catalogue/problem.js';
import { toLegacy } from '../legacy/to-legacy.js';
import { generatedNotice } from '../print/header.js';
import { printJson } from '../print/json.js';
import { printYaml } from '../print/yaml.js';
import type { ShapeEmitter } from './emitter.js';
import { catalogueFile, cataloguePath } from './openapi/catalogue-file.js';
import { openapi30, openapi31 } from './openapi/document.js';
import { unprintableInOpenapi30 } from './openapi/vocabulary-3.0.js';
import { unprintableKeywords } from './unprintable.js';

/** The API as an OpenAPI document, in 3.1 and for older tools in 3.0, each as JSON and as YAML; and the catalogue. */
export const openapi: ShapeEmitter = {
  name: 'openapi',
  reads: 'shapes',
  emit: (catalogue) => {
    const legacy = toLegacy(catalogue);
    const problems = unprintableKeywords(legacy, 'openapi', unprintableInOpenapi30);
    if (problems.length > 0) throw new SpecError(problems);
    const documents = [
      { file: 'openapi', document: openapi31(legacy) },
      { file: 'openapi-3.0', document: openapi30(legacy) },
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
