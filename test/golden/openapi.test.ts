import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { catalogueFormat } from '../../generator/emitters/openapi/catalogue-file.js';
import { openapi } from '../../generator/emitters/openapi/index.js';
import { spec as canonical } from '../../spec/index.js';
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
      'openapi-by-event.json',
      'openapi-by-event.yaml',
      'catalogue.json',
    ]);
  });

  it('contains the whole catalogue, as plain data', () => {
    const { $comment, format, ...catalogue } = JSON.parse(files.get('catalogue.json') ?? '');
    expect(format).toBe(catalogueFormat);
    expect(catalogue).toEqual(readCatalogue(tinySpec));
    expect($comment).toContain('Generated from spec/');
  });

  it.each(['openapi.json', 'openapi-3.0.json'])(
    'has an operation with a key in %s, which accepts one event',
    async (path) => {
      const { conversion } = canonical.api;
      if (!conversion) throw new Error('The API has no endpoint with a key.');
      const api = { ...canonical.api, conversion: { ...conversion, eventType: 'GREETING' } };
      const document = JSON.parse((await openapi.emit(readCatalogue({ ...tinySpec, api }))).get(path) ?? '');
      const { post } = document.paths['/platform/conversions'];
      const { examples, schema } = post.requestBody.content['application/json'];
      expect(schema).toEqual({ $ref: '#/components/schemas/GreetingEvent' });
      expect(Object.keys(examples)).toEqual(['greeting-hello']);
      expect(post.security).toEqual([{ apiKey: [] }]);
      expect(post.parameters).toBeUndefined();
      const statuses = [conversion.success, ...conversion.errorResponses, ...api.errorResponses].map(
        ({ status }) => status,
      );
      expect(Object.keys(post.responses)).toEqual([...new Set(statuses)].sort());
      expect(document.components.responses.Failure413).toEqual({ description: expect.any(String) });
      expect(post.responses['401'].content['application/json'].examples.wrongKey.value.errors[0].path).toBe(
        'query_string.api_key',
      );
      expect(post.responses['415']).toEqual({ $ref: '#/components/responses/Failure415' });
      expect(document.components.securitySchemes.apiKey).toMatchObject({
        type: 'apiKey',
        in: 'query',
        name: 'api_key',
      });
      expect(document.paths['/platform/events'].post.security).toEqual([{ accessToken: [] }]);
      expect(document.security).toBeUndefined();
    },
  );

  it('has an operation per event in openapi-by-event.json, below the tag of its group', async () => {
    const catalogue = readCatalogue(canonical);
    const document = JSON.parse((await openapi.emit(catalogue)).get('openapi-by-event.json') ?? '');
    const main = JSON.parse((await openapi.emit(catalogue)).get('openapi.json') ?? '');
    expect(document.components).toEqual(main.components);
    const tags = document.tags.map(({ name }: { name: string }) => name);
    for (const { type, names, group, deprecated } of catalogue.events) {
      const { post } = document.paths[`/platform/events#${type}`];
      expect(tags).toContain(group);
      expect(post.tags).toEqual([group]);
      expect(post.deprecated).toBe(deprecated && true);
      const { schema, examples } = post.requestBody.content['application/json'];
      expect(schema).toEqual({ $ref: `#/components/schemas/${names.event}` });
      expect(JSON.stringify(examples)).toContain(`"event_type":"${type}"`);
    }
    const paths: { post: { operationId: string } }[] = Object.values(document.paths);
    const operations = paths.map(({ post }) => post.operationId);
    expect(new Set(operations).size).toBe(operations.length);
    expect(operations).toEqual(expect.arrayContaining(['sendBatch', 'sendConversion']));
  });

  it.each(['openapi', 'openapi-3.0', 'openapi-by-event'])('has the same content in %s.json as in YAML', (file) => {
    const document = JSON.parse(files.get(`${file}.json`) ?? '');
    const yaml = files.get(`${file}.yaml`) ?? '';
    expect(parse(yaml)).toEqual(document);
    expect(parse(yaml, { version: '1.1' })).toEqual(document);
  });
});
