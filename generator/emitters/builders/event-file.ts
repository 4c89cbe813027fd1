import type { Catalogue, CatalogueEvent, EnvelopeField } from '../../catalogue/catalogue.js';
import { eventDoc } from '../../print/doc-comment.js';
import { Code, printKey, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { exampleCall } from './example.js';
import { acceptsUnlisted, declareInput, hasOwnInput, signatureOf, unlistedPath } from './input.js';
import { importMessages } from './messages-file.js';
import { declareMigration } from './migration.js';
import { typesModule, validatorsModule } from './modules.js';
import { requirements } from './requirements.js';
import { importSerializer, serializedFields } from './serialized-fields.js';

/** Prints the function that makes an event of its payload. */
export function printEventFile(event: CatalogueEvent, catalogue: Catalogue): string {
  const { names, payload, source } = event;
  const file = new GeneratedFile(names.file, source, [names.input, names.build, names.builder]);
  const type = file.importType(names.event, typesModule(names.file));
  declareInput(event, catalogue, file);
  declareSerializers(event, file);
  const signature = signatureOf(event, catalogue, file);
  const remarks = [
    requirements(payload),
    ...(acceptsUnlisted(event) ? ['Fields that are not listed here are sent as `{ unlisted: { … } }`.'] : []),
  ];
  file.addFunction({
    name: names.build,
    doc: eventDoc(event, [
      ...remarks,
      `Imports no validator: \`${names.builder}\` is the same with \`checked\`, which validates.`,
    ]),
    isExported: true,
    typeParameters: signature.typeParameters,
    parameters: [
      { name: 'payload', type: signature.payload },
      ...(signature.options === undefined
        ? []
        : [{ name: 'options', type: signature.options, hasQuestionToken: true }]),
    ],
    returnType: type,
    statements: `return { ${printMembers(event, catalogue, sentPayload(event, catalogue, file))} };`,
  });
  const checked = file.importLocalType('Checked', 'runtime/builder');
  const withCheck = file.importLocal('withCheck', 'runtime/builder');
  const assert = file.importValue(names.assert, validatorsModule(names.file));
  const example = exampleCall(event, catalogue);
  const migration = declareMigration(event, catalogue, file);
  const checkedBuilder = `/* @__PURE__ */ ${withCheck}(${[names.build, assert, ...serializersOf(event)].join(', ')})`;
  // A bundler that finds `checked` unused leaves it out with its validator.
  file.addConstant(
    names.builder,
    migration
      ? `/* @__PURE__ */ ${file.importLocal('withLegacy', 'runtime/from-legacy')}(${checkedBuilder}, ${migration.name})`
      : checkedBuilder,
    {
      doc: eventDoc(
        event,
        [...remarks, `\`${names.build}\` is the same without \`checked\`: it imports no validator.`],
        example === undefined ? [] : ['@example', example],
      ),
      type: [`typeof ${names.build}`, `${checked}<${type}>`, ...(migration ? [migration.type] : [])].join(' & '),
      isExported: true,
    },
  );
  return file.print();
}

/** The fields of the envelope around an expression for the payload. */
function printMembers(event: CatalogueEvent, { envelope }: Catalogue, payload: string): string {
  return envelope.fields.map((field) => printMember(field, event, payload)).join(', ');
}

function printMember(field: EnvelopeField, { type }: CatalogueEvent, payload: string): string {
  const key = printKey(field.name);
  switch (field.role) {
    case 'type':
      return `${key}: ${printLiteral(type)}`;
    case 'constant':
      return `${key}: ${printLiteral(field.value)}`;
    case 'payload':
      return key === payload ? key : `${key}: ${payload}`;
  }
}

/** The payload as it is sent, with its unlisted fields, as an expression. */
function sentPayload(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): string {
  const payload = serializedPayload(event, catalogue, file);
  if (!acceptsUnlisted(event)) return payload;
  const listed = file.addConstant('listedFields', printLiteral(event.payload.fields.map(({ name }) => name)));
  return `${file.importLocal('withUnlisted', unlistedPath)}(${payload}, options, ${listed}, ${importMessages(file)})`;
}

/** The payload with the strings of its values, as an expression. */
function serializedPayload(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): string {
  const [serializers] = serializersOf(event);
  if (serializers)
    return `${file.importLocal('serialize', 'runtime/serialize')}(payload, ${serializers}, ${importMessages(file)})`;
  if (!hasOwnInput(event, catalogue)) return 'payload';
  return `payload as object as ${file.importType(event.names.payload, typesModule(event.names.file))}`;
}

function declareSerializers(event: CatalogueEvent, file: GeneratedFile): void {
  const [name] = serializersOf(event);
  if (name === undefined) return;
  const serializers = serializedFields(event).map((serialized): [string, Code] => [
    serialized.name,
    new Code(importSerializer(serialized, file)),
  ]);
  file.addConstant(name, printLiteral(Object.fromEntries(serializers)), {
    doc: 'The fields whose values are serialized.',
    // The builder with declared custom fields imports it.
    isExported: event.payload.customFields !== undefined,
  });
}

/** The name of the serializers of an event, where it has any: an argument, or none. */
export function serializersOf(event: CatalogueEvent): string[] {
  return serializedFields(event).length === 0 ? [] : [`${event.names.builder}Serializers`];
}
