import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { schemas } from '../../generator/emitters/schemas/index.js';
import { spec } from '../../spec/index.js';

const catalogue = readCatalogue(spec);
const files = await schemas.emit(catalogue);
const bodies = catalogue.events.flatMap(({ type, examples }) => examples.map(({ body }) => ({ type, body })));

describe.each([
  { dialect: '2020-12', folder: '', Validator: Ajv2020 },
  { dialect: 'draft-07', folder: 'draft-07/', Validator: Ajv },
])('Every schema in $dialect', ({ folder, Validator }) => {
  /** Compiles a file on its own, by ajv with its defaults, and treats any warning as an error. */
  function compile(file: string) {
    const complain = (...remarks: unknown[]) => {
      throw new Error(remarks.join(' '));
    };
    const logger = { log: complain, warn: complain, error: complain };
    const validator = new Validator({ logger });
    return validator.compile(JSON.parse(files.get(`${folder}${file}.json`) ?? 'null'));
  }

  it.each(catalogue.events.map(({ type, names }) => ({ type, file: names.file })))(
    '$file.json accepts the examples of $type and of no other event',
    ({ type, file }) => {
      const accepts = compile(file);
      const accepted = bodies.filter(({ body }) => accepts(body));
      expect(accepted).toEqual(bodies.filter((example) => example.type === type));
    },
  );

  it('event.json accepts the examples of all events, and no event of an unknown type', () => {
    const accepts = compile('event');
    for (const { body } of bodies) {
      expect(accepts(body)).toBe(true);
      expect(accepts({ ...(body as object), event_type: 'UNKNOWN' })).toBe(false);
    }
  });

  it('batch.json accepts all examples together and none at all, and no batch with one wrong event', () => {
    const accepts = compile('batch');
    const batch = bodies.map(({ body }) => body);
    expect(accepts(batch)).toBe(true);
    expect(accepts([])).toBe(true);
    expect(accepts([...batch, {}])).toBe(false);
    expect(accepts(batch[0])).toBe(false);
  });

  it('states the type of the value, which tools for language models require', () => {
    const types = [...files]
      .filter(([path]) => path.endsWith('.json'))
      .map(([path, text]): [string, unknown] => [path, JSON.parse(text).type]);
    for (const [path, type] of types)
      expect([path, type]).toEqual([path, path.endsWith('batch.json') ? 'array' : 'object']);
  });

  it('has examples that it accepts itself', () => {
    for (const path of files.keys()) {
      if (!path.endsWith('.json') || path.startsWith('draft-07/') !== (folder !== '')) continue;
      const accepts = compile(path.slice(folder.length, -'.json'.length));
      const { examples } = JSON.parse(files.get(path) ?? 'null');
      expect(examples).not.toHaveLength(0);
      expect(examples.filter((example: unknown) => !accepts(example))).toEqual([]);
    }
  });
});

describe('Every module', () => {
  it('contains the schema of the file next to it', async () => {
    for (const [path, text] of files) {
      const module = files.get(path.replace(/\.json$/, '.ts'));
      if (!path.endsWith('.json') || module === undefined) continue;
      const literal = module.slice(module.indexOf(' = ') + 3, module.lastIndexOf(' as const'));
      expect(new Function(`return ${literal}`)()).toEqual(JSON.parse(text));
    }
  });
});
