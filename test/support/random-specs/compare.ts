import { type TSchema, Type } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { accepts } from '../../../generator/catalogue/checks/examples.js';
import { namedShapes } from '../../../generator/catalogue/named-shapes.js';
import { type EventNames, eventNames, unionNames } from '../../../generator/catalogue/names.js';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readSpec } from '../../../generator/catalogue/read/read-catalogue.js';
import { everyShape } from '../../../generator/catalogue/walk.js';
import type { Files } from '../../../generator/emitters/emitter.js';
import { emitters, filesOf, generate } from '../../../generator/generate.js';
import { draft07, draft2020, JsonSchemaPrinter, printCustomFields } from '../../../generator/print/json-schema.js';
import { readRuntime } from '../../../generator/shipped-runtime.js';
import { bodySchema } from '../../../spec/envelope.js';
import type { Spec } from '../../../spec/index.js';
import { arbitraryValues } from './draw.js';
import { loader } from './load.js';
import { mutatedValues } from './mutated-values.js';
import { randomSpec, sent } from './random-spec.js';

/** What the comparison of one spec, or of several, found. */
export interface Outcome {
  specs: number;
  /** Seeds whose spec was rejected, or has an event without a valid example. */
  skipped: number;
  /** Specs that an emitter cannot print yet: only their schemas are compared. */
  unsupported: number;
  events: number;
  values: number;
  valid: number;
  failures: string[];
}

export const none: Outcome = { specs: 0, skipped: 0, unsupported: 0, events: 0, values: 0, valid: 0, failures: [] };

export function sum(one: Outcome, other: Outcome): Outcome {
  return {
    specs: one.specs + other.specs,
    skipped: one.skipped + other.skipped,
    unsupported: one.unsupported + other.unsupported,
    events: one.events + other.events,
    values: one.values + other.values,
    valid: one.valid + other.valid,
    failures: [...one.failures, ...other.failures],
  };
}

const runtime = await readRuntime();
const chosen = emitters.filter(({ name }) => name !== 'types');

/** Generates the spec of a seed, compiles it, and compares its validators, schemas and builders with TypeBox. */
export async function compareSpec(seed: number, numValues: number): Promise<Outcome> {
  const drawn = randomSpec(seed);
  if (drawn === undefined) return { ...none, skipped: 1 };
  const { spec, payloads } = drawn;
  if (readSpec(spec).problems.length > 0) return { ...none, skipped: 1 };
  let files: Files | undefined;
  try {
    files = filesOf(await generate(spec, runtime, undefined, chosen));
  } catch (error) {
    if (!(error instanceof SpecError)) return { ...none, specs: 1, failures: [`seed ${seed}: ${error}`] };
  }
  const failures: string[] = [];
  const counts = { values: 0, valid: 0 };
  try {
    const load = files && loader(files);
    const validators = load?.('validators/index.ts');
    const builders = load?.('builders/index.ts');
    const printed = printedSchemas(spec);
    const bodies = spec.events.map(({ type, payload }) => bodySchema(type, payload));
    const union = bodies.length === 1 ? (bodies[0] as TSchema) : Type.Union(bodies);
    for (const [index, { type }] of spec.events.entries()) {
      const names = eventNames(type);
      const oracles = [
        ...oraclesOf(names, bodies[index] as TSchema, printed),
        ...oraclesOf(unionNames, union, printed),
      ];
      const bodiesOf = (payload: fc.Arbitrary<unknown>) =>
        payload.map((value) => sent({ event_type: type, event_family: 'CDP', payload: value }));
      const valid = bodiesOf(payloads.get(type) ?? fc.constant({}));
      const values = fc.oneof(
        { weight: 3, arbitrary: valid },
        { weight: 5, arbitrary: mutatedValues(valid).map(sent) },
        bodiesOf(arbitraryValues),
        arbitraryValues.map(sent),
      );
      for (const value of fc.sample(values, { seed, numRuns: numValues })) {
        counts.values += 1;
        const verdicts = oracles.map(({ name, check }) => ({ name, verdict: check(value) }));
        for (const { names: of, is, validate } of [names, unionNames].map((each) => ({
          names: each,
          is: validators?.[each.is] as ((value: unknown) => boolean) | undefined,
          validate: validators?.[each.validate] as ((value: unknown) => { valid: boolean }) | undefined,
        }))) {
          const others = verdicts.filter(({ name }) => name.startsWith(`${of.file}: `));
          const verdict = is ? is(value) : others[0]?.verdict;
          const result = validate ? validate(value) : { valid: verdict };
          const wrong = [
            ...others.filter((other) => other.verdict !== verdict).map(({ name }) => name),
            ...(result.valid === verdict ? [] : [`${of.validate}`]),
          ];
          if (wrong.length > 0) {
            failures.push(
              `seed ${seed}: ${of.is} ${verdict}, other verdict of ${wrong.join(', ')}: ${JSON.stringify(value)}`,
            );
          }
        }
        if (verdicts[0]?.verdict) {
          counts.valid += 1;
          if (!builders) continue;
          const wrong = builtWrong(
            builders[names.builder],
            value as { payload: unknown },
            verdicts[0].name,
            oracles[0]?.check,
          );
          if (wrong) failures.push(`seed ${seed}: ${wrong}: ${JSON.stringify(value)}`);
        }
        if (failures.length > 3) break;
      }
    }
    if (files) failures.push(...danglingReferences(files).map((problem) => `seed ${seed}: ${problem}`));
  } catch (error) {
    failures.push(`seed ${seed}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' | ') : error}`);
  }
  return { specs: 1, skipped: 0, unsupported: files ? 0 : 1, events: spec.events.length, ...counts, failures };
}

interface Oracle {
  name: string;
  check(value: unknown): boolean;
}

/** Every named schema of a spec, as it is printed in both versions of JSON Schema. */
function printedSchemas(spec: Spec) {
  const { catalogue } = readSpec(spec);
  return [
    { name: 'JSON Schema 2020-12', dialect: draft2020, key: '$defs', ajv: new Ajv2020(options) },
    { name: 'JSON Schema draft-07', dialect: draft07, key: 'definitions', ajv: new Ajv(options) },
  ].map(({ name, dialect, key, ajv }) => {
    const printer = new JsonSchemaPrinter(dialect, catalogue);
    const custom = everyShape(catalogue).flatMap(({ shape }) =>
      shape.kind === 'object' && shape.customFields ? [shape.customFields] : [],
    );
    const definitions = Object.fromEntries([
      ...Object.entries(namedShapes(catalogue)).map(([named, shape]) => [named, printer.print(shape)]),
      ...custom.map((fields) => [fields.definition, printCustomFields(fields, printer)]),
    ]);
    return { name, compile: (event: string) => ajv.compile({ $ref: `#/${key}/${event}`, [key]: definitions }) };
  });
}

const options = { strict: true, strictRequired: false, validateFormats: false } as const;

function oraclesOf({ file, event }: EventNames, schema: TSchema, printed: ReturnType<typeof printedSchemas>): Oracle[] {
  return [
    { name: `${file}: TypeBox`, check: (value) => accepts(schema, value) },
    ...printed.map(({ name, compile }): Oracle => {
      const check = compile(event);
      return { name: `${file}: ${name}`, check: (value) => check(value) as boolean };
    }),
  ];
}

/** What is wrong with what the builder makes of a valid payload. */
function builtWrong(
  builder: unknown,
  { payload }: { payload: unknown },
  name: string,
  check: Oracle['check'] = () => true,
) {
  try {
    const built = sent((builder as (payload: unknown) => unknown)(payload));
    return check(built) ? undefined : `the builder makes an event that ${name} rejects`;
  } catch (error) {
    return `the builder throws ${String(error).split('\n')[0]}`;
  }
}

/** References of the OpenAPI documents that lead nowhere. */
function danglingReferences(files: Files): string[] {
  return ['openapi/openapi.json', 'openapi/openapi-3.0.json'].flatMap((path) => {
    const document = JSON.parse(files.get(path) ?? '');
    const found: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { $ref } = value as { $ref?: unknown };
      if (typeof $ref === 'string' && $ref.startsWith('#/')) {
        const target = $ref
          .slice(2)
          .split('/')
          .reduce<unknown>((at, key) => Object(at)[key], document);
        if (target === undefined) found.push(`${path}: ${$ref} leads nowhere`);
      }
      for (const [key, inner] of Object.entries(value)) if (key !== 'examples' && key !== 'example') visit(inner);
    };
    visit(document);
    return found;
  });
}
