import type { ApiError } from '@rdsm-events/types';
import { type TSchema, Type } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { accepts } from '../../../generator/catalogue/checks/examples.js';
import { namedShapes } from '../../../generator/catalogue/named-shapes.js';
import { type EventNames, eventNames, unionNames } from '../../../generator/catalogue/names.js';
import type { Files } from '../../../generator/emitters/emitter.js';
import { draft07, draft2020, JsonSchemaPrinter } from '../../../generator/print/json-schema.js';
import { bodySchema } from '../../../spec/envelope.js';
import type { Spec } from '../../../spec/index.js';
import { isOnlyDescribed, lineSeparators } from '../oracles/openapi-reading.js';

/** An independent verdict on a value, for the event or the union of these names. */
export interface Oracle {
  name: string;
  accepts(names: EventNames, value: unknown): boolean;
  /** Whether it need not reject a value with these errors. */
  isLenient?(errors: readonly ApiError[], value: unknown): boolean;
}

/** Formats are annotations: the pattern of each states the constraint. */
const options = { strict: true, strictRequired: false, validateFormats: false } as const;

/** TypeBox on the spec, and ajv on each schema that is printed or generated from it. */
export function oraclesOf(spec: Spec, catalogue: Catalogue, files: Files): Oracle[] {
  const printed = [
    ajvOnShapes('the shapes in 2020-12', new Ajv2020(options), new JsonSchemaPrinter(draft2020, catalogue), catalogue),
    ajvOnShapes('the shapes in draft-07', new Ajv(options), new JsonSchemaPrinter(draft07, catalogue), catalogue),
  ];
  return [
    typeBox(spec),
    ...printed,
    ajvOnFiles('the files in 2020-12', new Ajv2020(options), (file) => files.get(`schemas/${file}.json`)),
    ajvOnFiles('the files in draft-07', new Ajv(options), (file) => files.get(`schemas/draft-07/${file}.json`)),
    ajvOnComponents(files.get('openapi/openapi.json') ?? ''),
  ];
}

function typeBox({ events }: Spec): Oracle {
  const bodies = events.map(({ type, payload }) => bodySchema(type, payload));
  const schemas = new Map<string, TSchema>(
    events.map(({ type }, index) => [eventNames(type).file, bodies[index] as TSchema]),
  );
  schemas.set(unionNames.file, Type.Union(bodies));
  return {
    name: 'TypeBox on the spec',
    accepts: ({ file }, value) => accepts(schemas.get(file) ?? Type.Never(), value),
  };
}

function ajvOnShapes(name: string, ajv: Ajv | Ajv2020, printer: JsonSchemaPrinter, catalogue: Catalogue): Oracle {
  const prefix = printer.dialect.refPrefix;
  const keyword = prefix.slice(2, -1);
  const definitions = Object.fromEntries(
    Object.entries(namedShapes(catalogue)).map(([named, shape]) => [named, printer.print(shape)]),
  );
  const compile = once((event) => ajv.compile({ $ref: `${prefix}${event}`, [keyword]: definitions }));
  return { name: `ajv on ${name}`, accepts: ({ event }, value) => compile(event)(value), isLenient: dividesInexactly };
}

function ajvOnFiles(name: string, ajv: Ajv | Ajv2020, read: (file: string) => string | undefined): Oracle {
  const compile = once((file) => ajv.compile(JSON.parse(read(file) ?? '')));
  return { name: `ajv on ${name}`, accepts: ({ file }, value) => compile(file)(value), isLenient: dividesInexactly };
}

function ajvOnComponents(document: string): Oracle {
  const $id = 'https://example.com/openapi.json';
  const ajv = new Ajv2020({ ...options, strict: false }).addSchema({
    $id,
    components: JSON.parse(document).components,
  });
  const compile = once((event) => ajv.compile({ $ref: `${$id}#/components/schemas/${event}` }));
  return { name: 'ajv on OpenAPI 3.1', accepts: ({ event }, value) => compile(event)(value), isLenient };
}

/** Of an email address and of the name of a custom field, the documents exclude white space in ASCII only. */
function isLenient(errors: readonly ApiError[], value: unknown): boolean {
  return isOnlyDescribed(
    exactErrors(errors, value).filter(
      ({ error_type, path = '', validation_rules }) =>
        validation_rules?.format !== 'email' && !(error_type === 'INVALID_FIELDS' && path.search(lineSeparators) >= 0),
    ),
  );
}

/** For ajv, 1e20 is a multiple of 7: it rounds the quotient of a number beyond 2^53. */
function dividesInexactly(errors: readonly ApiError[], value: unknown): boolean {
  return exactErrors(errors, value).length === 0;
}

/** The errors that ajv finds, too. */
function exactErrors(errors: readonly ApiError[], value: unknown): ApiError[] {
  const hasLargeNumber = /[0-9]{16}|e\+/.test(JSON.stringify(value));
  return errors.filter(({ validation_rules }) => !hasLargeNumber || validation_rules?.multiple_of === undefined);
}

type Check = (value: unknown) => boolean;

/** Compiles a schema when it is first used. */
function once(compile: (name: string) => unknown): (name: string) => Check {
  const compiled = new Map<string, Check>();
  return (name) => {
    const check = compiled.get(name) ?? (compile(name) as Check);
    compiled.set(name, check);
    return check;
  };
}
