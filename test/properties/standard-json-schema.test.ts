import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { type EventNames, payloadNames, standardPath } from '../../generator/catalogue/names.js';
import type { StandardJsonSchema } from '../../generator/runtime/json-schema.js';
import { anyValues, mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { catalogue, generated } from '../support/catalogue.js';
import { isOnlyDescribed, withoutUnicodeSpaces } from '../support/oracles/openapi-reading.js';
import { validatorOf } from '../support/validators.js';

/* The oracle is ajv on the documents. A document is compiled where nothing else is known: it refers to nothing. */

const options = { allErrors: false, validateFormats: false } as const;
const targets = {
  'draft-2020-12': () => new Ajv2020({ ...options, strict: true }),
  'draft-07': () => new Ajv({ ...options, strict: true }),
  'openapi-3.0': () => new Ajv({ ...options, strict: false }),
};
type Target = keyof typeof targets;

describe.each(catalogue.events)('the JSON Schema of $type', (event) => {
  const wholes = validEvents(event, catalogue);
  const payloads = wholes.map(({ payload }) => payload);

  it.each(['draft-2020-12', 'draft-07'] as const)('has the verdict of the validators, in %s', async (target) => {
    const schemas = await schemasOf(event);
    for (const [names, values] of [[event.names, wholes] as const, [payloadNames(event.names), payloads] as const]) {
      const accepts = compile(schemas[names.standardSchema], target);
      const drawn = fc.oneof(values, mutated(values, catalogue), anyValues(catalogue)).map(sent);
      fc.assert(
        fc.property(drawn, (value) => {
          expect(accepts(value)).toBe(validatorOf(names).is(value));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('has the verdict of the validators in openapi-3.0, but for rules and the names of custom fields', async () => {
    const schemas = await schemasOf(event);
    const accepts = compile(schemas[payloadNames(event.names).standardSchema], 'openapi-3.0');
    fc.assert(
      fc.property(payloads.map(sent), (value) => {
        expect(accepts(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
    if (event.payload.customFields) return;
    fc.assert(
      fc.property(mutated(payloads, catalogue).map(sent).map(withoutUnicodeSpaces), (value) => {
        const result = validatorOf(payloadNames(event.names)).validate(value);
        expect(accepts(value)).toBe(result.valid || isOnlyDescribed(result.errors));
      }),
      { numRuns: 60 },
    );
  });

  it('is a new document each time, refers to no other, and validates as before', async () => {
    for (const schema of Object.values(await schemasOf(event))) {
      for (const target of Object.keys(targets) as Target[]) {
        const { input, output } = schema['~standard'].jsonSchema;
        const before = JSON.stringify(input({ target }));
        expect(before).not.toMatch(/"\$(ref|id|defs)"|undefined/);
        expect(output({ target })).toEqual(JSON.parse(before));
        Object.assign(input({ target }).properties as object, { payload: false, email: false });
        expect(JSON.stringify(input({ target }))).toBe(before);
      }
      expect(schema['~standard'].validate({}).issues).not.toEqual([]);
    }
  });

  it('throws for other targets', async () => {
    for (const schema of Object.values(await schemasOf(event))) {
      for (const target of ['draft-04', 'openapi-3.1', 'toString', '__proto__', undefined]) {
        const convert = () => schema['~standard'].jsonSchema.input({ target } as never);
        expect(convert).toThrow('This target is not supported. Use draft-2020-12, draft-07 or openapi-3.0.');
      }
      expect(() => schema['~standard'].jsonSchema.input(undefined as never)).toThrow('not supported');
    }
  });
});

type Schemas = Record<EventNames['standardSchema'], StandardJsonSchema<unknown>>;

/** The exports of the file: the schema of the event and that of its payload. */
async function schemasOf({ names }: CatalogueEvent): Promise<{ [name: string]: StandardJsonSchema<unknown> }> {
  return import(new URL(`validators/${standardPath(names.file)}.ts`, generated).href) as Promise<Schemas>;
}

function compile(schema: StandardJsonSchema<unknown> | undefined, target: Target): (value: unknown) => boolean {
  const document = schema?.['~standard'].jsonSchema.input({ target });
  const check = targets[target]().compile(document ?? false);
  return (value) => check(value) as boolean;
}

/** The value as it is sent: JSON carries no undefined. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}
