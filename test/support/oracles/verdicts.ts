import { readFileSync } from 'node:fs';
import { type TSchema, Type } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { accepts, registerFormats } from '../../../generator/catalogue/checks/examples.js';
import { batchNames, type EventNames, unionNames } from '../../../generator/catalogue/names.js';
import { bodySchema } from '../../../spec/envelope.js';
import { catalogue, generated, spec } from '../catalogue.js';

/** Somebody else's verdict on a value, for the event, the union or the batch of these names. */
export interface Oracle {
  name: string;
  accepts(names: EventNames, value: unknown): boolean;
}

registerFormats(spec);

const typeBoxSchemas = new Map<string, TSchema>();
for (const { type, payload } of spec.events) {
  const names = catalogue.events.find((event) => event.type === type)?.names;
  if (names) typeBoxSchemas.set(names.file, bodySchema(type, payload));
}
const union = Type.Union([...typeBoxSchemas.values()]);
typeBoxSchemas.set(unionNames.file, union);
typeBoxSchemas.set(batchNames.file, Type.Array(union));

/** TypeBox on the spec itself. */
export const typeBox: Oracle = {
  name: 'TypeBox on the spec',
  accepts: ({ file }, value) => accepts(typeBoxSchemas.get(file) ?? Type.Never(), value),
};

/** Formats are annotations: the pattern of each states the constraint. */
const options = { strict: true, allErrors: false, validateFormats: false } as const;

/** ajv on the emitted schema files. */
export const ajv2020 = ajvOnFiles('ajv on JSON Schema 2020-12', new Ajv2020(options), '');
export const ajvDraft07 = ajvOnFiles('ajv on JSON Schema draft-07', new Ajv(options), 'draft-07/');

/** ajv on the component schemas of the OpenAPI documents. */
export const openapi31 = ajvOnComponents(
  'ajv on OpenAPI 3.1',
  new Ajv2020({ ...options, strict: false }),
  'openapi.json',
);
export const openapi30 = ajvOnComponents(
  'ajv on OpenAPI 3.0',
  new Ajv({ ...options, strict: false }),
  'openapi-3.0.json',
);

type AnyAjv = Ajv | Ajv2020;

function ajvOnFiles(name: string, ajv: AnyAjv, folder: string): Oracle {
  const compile = once((file: string) => ajv.compile(readJson(`schemas/${folder}${file}.json`)));
  return { name, accepts: ({ file }, value) => compile(file)(value) };
}

function ajvOnComponents(name: string, ajv: AnyAjv, file: string): Oracle {
  const id = `https://example.com/${file}`;
  ajv.addSchema({ $id: id, components: readJson(`openapi/${file}`).components });
  const compile = once((component: string) => ajv.compile({ $ref: `${id}#/components/schemas/${component}` }));
  return { name, accepts: ({ event }, value) => compile(event)(value) };
}

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, generated), 'utf8'));
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
