import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { openapi } from '../../generator/emitters/openapi/index.js';
import { compareFiles } from './compare-files.js';
import { tinySpec } from './tiny-spec.js';

describe('The openapi emitter', async () => {
  await compareFiles(openapi, (path) => path.endsWith('.yaml'));

  const files = await openapi.emit(readCatalogue(tinySpec));

  it('emits each document as JSON and as YAML, and the catalogue', () => {
    expect([...files.keys()]).toEqual([
      'openapi.json',
      'openapi.yaml',
      'openapi-3.0.json',
      'openapi-3.0.yaml',
      'catalogue.json',
    ]);
  });

  it('contains the whole catalogue, as plain data', () => {
    const { $comment, format, ...catalogue } = JSON.parse(files.get('catalogue.json') ?? '');
    expect(format).toBe(1);
    expect(catalogue).toEqual(readCatalogue(tinySpec));
    expect($comment).toContain('Generated from spec/');
  });

  it.each(['openapi', 'openapi-3.0'])('has the same content in %s.json as in YAML', (file) => {
    const document = JSON.parse(files.get(`${file}.json`) ?? '');
    const yaml = files.get(`${file}.yaml`) ?? '';
    expect(parse(yaml)).toEqual(document);
    expect(parse(yaml, { version: '1.1' })).toEqual(document);
  });
});
