import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { eventShape, payloadField } from '../../catalogue/named-shapes.js';
import { capitalise, payloadNames, standardPath } from '../../catalogue/names.js';
import type { Shape } from '../../catalogue/shape.js';
import { withArticle } from '../../print/article.js';
import { deprecationTags } from '../../print/doc-comment.js';
import {
  type Dialect,
  draft07,
  draft2020,
  type JsonSchema,
  JsonSchemaPrinter,
  openapi30,
} from '../../print/json-schema.js';
import { Code } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { printVariants } from '../../print/variants.js';
import type { Files } from '../emitter.js';
import type { Output } from './open-target.js';

/** The targets of Standard JSON Schema. */
const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['draft-2020-12', draft2020],
  ['draft-07', draft07],
  ['openapi-3.0', openapi30],
]);

/** The files of the schemas that validate and have JSON Schema, one per event: for who needs both. */
export function printStandardFiles(output: Output): Files {
  return new Map(
    output.catalogue.events.map((event) => {
      const file = printStandardFile(event, output);
      return [`${file.path}.ts`, file.print()];
    }),
  );
}

function printStandardFile(event: CatalogueEvent, { catalogue, named }: Output): GeneratedFile {
  const { names, type, source, payload, deprecated } = event;
  const schemas = { event: names.standardSchema, payload: payloadNames(names).standardSchema };
  const file = new GeneratedFile(standardPath(names.file), source, Object.values(schemas));
  const withJsonSchema = file.importLocal('withJsonSchema', 'runtime/json-schema');
  const describe = (shape: Shape, edit: (schema: JsonSchema) => JsonSchema) =>
    printVariants(
      new Map(
        [...dialects].map(([target, dialect]) => [
          target,
          edit(new JsonSchemaPrinter(dialect, catalogue, named).print(shape)),
        ]),
      ),
      'target',
    );
  const declare = (schema: string, typeName: string, phrase: string, jsonSchema: string): void => {
    file.addFunction({
      name: `describe${typeName}`,
      doc: `${capitalise(phrase)} as JSON Schema.`,
      parameters: [{ name: 'target', type: file.importLocalType('JsonSchemaTarget', 'runtime/json-schema') }],
      returnType: 'Record<string, unknown>',
      statements: `return ${jsonSchema};`,
    });
    const validating = file.importLocal(schema, names.file, schema.replace(/Schema$/, 'Validator'));
    const typeArgument = file.importType(typeName, `@rdsm-events/types/${names.file}`);
    const doc = [
      `Standard Schema and Standard JSON Schema of ${phrase} (standardschema.dev).`,
      ...deprecationTags({ deprecated }),
    ];
    // Without the mark, a bundle contains the schemas that it does not use.
    file.addConstant(schema, `/* @__PURE__ */ ${withJsonSchema}(${validating}, describe${typeName})`, {
      doc: doc.join('\n\n'),
      type: `${file.importLocalType('StandardJsonSchema', 'runtime/json-schema')}<${typeArgument}>`,
      isExported: true,
    });
  };
  const ofPayload = new Code(`describe${names.payload}(target)`);
  const field = payloadField(catalogue.envelope);
  declare(
    schemas.event,
    names.event,
    `${withArticle(type)} event`,
    describe(eventShape(event, catalogue), (schema) => ({
      ...schema,
      properties: { ...(schema.properties as JsonSchema), [field]: ofPayload },
    })),
  );
  declare(
    schemas.payload,
    names.payload,
    `the payload of ${withArticle(type)} event`,
    describe(payload, (schema) => schema),
  );
  return file;
}
