import type { Catalogue, CatalogueEvent, EnvelopeField } from '../../catalogue/catalogue.js';
import { eventDoc } from '../../print/doc-comment.js';
import { Code, printKey, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { exampleCall } from './example.js';
import { declareForm } from './form.js';
import { acceptsUnlisted, declareInput, signatureOf, unlistedPath } from './input.js';
import type { BuilderMember } from './member.js';
import { importBuilderMessages, importMessages } from './messages-file.js';
import { declareMigration } from './migration.js';
import { typesModule, validatorsModule } from './modules.js';
import { requirements } from './requirements.js';
import { importSerializer, serializedFields } from './serialized-fields.js';
import { exportValidationError } from './validation-error.js';

/** Prints the functions that make an event of its payload: the builder, and the one that only builds. */
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
    // Of both functions: an editor shows the comment of the one that only builds for a call of the other one, too.
    `\`${names.builder}\` validates the event, and throws an \`RdsmValidationError\` with every error if it is invalid. \`${names.build}\` only builds it, and imports no validator.`,
  ];
  file.addFunction({
    name: names.build,
    doc: eventDoc(event, remarks),
    isExported: true,
    typeParameters: signature.typeParameters,
    parameters: [
      { name: 'payload', type: signature.payload },
      ...(signature.options === undefined
        ? []
        : [{ name: 'options', type: signature.options, hasQuestionToken: true }]),
    ],
    returnType: type,
    statements: `return { ${printMembers(event, catalogue, sentPayload(event, file))} };`,
  });
  const members = membersOf(event, catalogue, file);
  const parse = file.importLocalType('Parse', 'runtime/builder');
  const example = exampleCall(event, catalogue);
  file.addConstant(names.builder, printBuilder(event, members, file), {
    doc: eventDoc(event, remarks, [
      '@throws {RdsmValidationError} with every error in `errors`.',
      ...(example === undefined ? [] : ['@example', example]),
    ]),
    type: [`typeof ${names.build}`, `${parse}<${type}>`, ...members.map((member) => member.type)].join(' & '),
    isExported: true,
  });
  exportValidationError(file);
  return file.print();
}

/** What the event adds to its builder: each is declared by a file of its own. */
function membersOf(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): BuilderMember[] {
  return [declareMigration(event, catalogue, file), declareForm(event, catalogue, file)].filter(
    (member) => member !== undefined,
  );
}

/** The builder, which validates, with its members. A bundler that finds it unused removes it with its validator. */
function printBuilder({ names }: CatalogueEvent, members: readonly BuilderMember[], file: GeneratedFile): string {
  const create = file.importLocal('createBuilder', 'runtime/builder');
  const assert = file.importValue(names.assert, validatorsModule(names.file));
  const entries = members.map(({ name, value }): [string, Code] => [name, new Code(value)]);
  const added = entries.length === 0 ? [] : [printLiteral(Object.fromEntries(entries))];
  return `/* @__PURE__ */ ${create}(${[names.build, assert, importBuilderMessages(file), ...added].join(', ')})`;
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
function sentPayload(event: CatalogueEvent, file: GeneratedFile): string {
  const payload = serializedPayload(event, file);
  if (!acceptsUnlisted(event)) return payload;
  const listed = file.addConstant('listedFields', printLiteral(event.payload.fields.map(({ name }) => name)));
  return `${file.importLocal('withUnlisted', unlistedPath)}(${payload}, options, ${listed}, ${importMessages(file)})`;
}

/** The payload with the strings of its values, as an expression. */
function serializedPayload(event: CatalogueEvent, file: GeneratedFile): string {
  const [serializers] = serializersOf(event);
  if (serializers) return `${file.importLocal('serialize', 'runtime/serialize')}(payload, ${serializers})`;
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
  });
}

/** The name of the serializers of an event, where it has any: an argument, or none. */
function serializersOf(event: CatalogueEvent): string[] {
  return serializedFields(event).length === 0 ? [] : [`${event.names.builder}Serializers`];
}
