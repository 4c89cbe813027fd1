import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { definitionFile, reservedExports } from '../../catalogue/names.js';
import type { CustomFields } from '../../catalogue/shape.js';
import { docStructures } from '../../print/comment.js';
import { eventDoc } from '../../print/doc-comment.js';
import { printPattern } from '../../print/pattern.js';
import { GeneratedFile } from '../../print/source-file.js';
import { serializersOf } from './event-file.js';
import { importCustomFields } from './input.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule, validatorsPackage } from './modules.js';
import { hasTraffic, trafficNames } from './traffic.js';

const { accountFields, customField, customFieldApi, defineCustomFields, fieldSpecs, fieldValues } = reservedExports;

/** An event with custom fields, and the file that declares them. */
export interface CustomEvent {
  event: CatalogueEvent;
  customFields: CustomFields;
  path: string;
}

/** The events that accept custom fields. */
export function eventsWithCustomFields({ events }: Catalogue): CustomEvent[] {
  return events.flatMap((event) => {
    const { customFields } = event.payload;
    return customFields ? [{ event, customFields, path: definitionFile(customFields.definition) }] : [];
  });
}

/** Prints the function that declares the custom fields of an account, and returns a builder and validators for them. */
export function printCustomFieldsFile(events: CustomEvent[], customFields: CustomFields, catalogue: Catalogue): string {
  const path = definitionFile(customFields.definition);
  const file = new GeneratedFile(path, `spec/${path}.ts`, [
    ...[accountFields, fieldSpecs, fieldValues, customFieldApi, defineCustomFields],
    ...events.flatMap(({ event: { names } }) => [names.customEvent, names.customBuilder]),
  ]);
  declareFieldTypes(importCustomFields(customFields.definition, file), file);
  for (const { event } of events) declareEventTypes(event, catalogue, file);
  file.addInterface({
    name: customFieldApi,
    doc: 'A builder and validators for declared custom fields.',
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    properties: events.flatMap(({ event }) => apiMembers(event, file)),
  });
  const apis = events.map(({ event, customFields: { pattern } }) => printApi(event, pattern, file));
  file.addFunction({
    name: defineCustomFields,
    doc: docOf(customFields),
    isExported: true,
    typeParameters: [{ name: 'Fields', constraint: `${fieldSpecs}<Fields>` }],
    parameters: [{ name: 'fields', type: 'Fields' }],
    returnType: `${customFieldApi}<Fields>`,
    statements: [
      ...apis.map(({ declaration }) => declaration),
      `return {\n${apis.map(({ members }) => members).join('\n')}\n};`,
    ],
  });
  return file.print();
}

function declareFieldTypes(customFields: string, file: GeneratedFile): void {
  const field = file.importLocalType(customField, 'runtime/custom-field');
  const types = [
    {
      name: accountFields,
      doc: 'Types of custom fields, each under the name of a custom field.',
      type: `{ [Name in keyof Fields]: Name extends keyof ${customFields} ? ${customFields}[Name] : never }`,
    },
    {
      name: fieldSpecs,
      doc: 'What each declared custom field accepts.',
      type: `{ readonly [Name in keyof Fields]: Name extends keyof ${customFields} ? ${field}<unknown> : never }`,
    },
    {
      name: fieldValues,
      doc: 'The values of declared custom fields. None of them is required.',
      type: `{ [Name in keyof Fields]?: (Fields[Name] extends ${field}<infer Value> ? Value : never) | undefined }`,
    },
  ];
  for (const type of types) file.addTypeAlias({ ...type, isExported: true, typeParameters: [{ name: 'Fields' }] });
}

/** The type of an event with declared custom fields. */
function customEventType({ names }: CatalogueEvent): string {
  return `${names.customEvent}<${fieldValues}<Fields>>`;
}

function declareEventTypes(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): void {
  const { names, type } = event;
  const payload = file.importType(names.payload, typesModule(names.file));
  const knownKey = file.importLocalType('KnownKey', 'runtime/builder');
  file.addInterface({
    name: names.customEvent,
    doc: `A ${type} event with declared custom fields.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    extends: [`Omit<${file.importType(names.event, typesModule(names.file))}, 'payload'>`],
    properties: [{ name: 'payload', type: `Pick<${payload}, ${knownKey}<${payload}>> & Fields` }],
  });
  const traffic = hasTraffic(event, catalogue);
  const parameters = [
    `${fieldValues}<Fields>`,
    ...(traffic ? [`${file.importLocalType(trafficNames.fieldsFor, trafficNames.file)}<Source>`] : []),
  ];
  const input = `${file.importLocalType(names.input, names.file)}<${parameters.join(', ')}>`;
  file.addInterface({
    name: names.customBuilder,
    doc: `The builder of ${type} events with declared custom fields.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    extends: [`${file.importLocalType('Checked', 'runtime/builder')}<${customEventType(event)}>`],
    callSignatures: [
      {
        docs: docStructures(eventDoc(event)),
        typeParameters: [
          { name: 'Name', constraint: 'PropertyKey', default: 'never' },
          ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
        ],
        parameters: [{ name: 'payload', type: `${file.importLocalType('Exact', 'runtime/builder')}<Name, ${input}>` }],
        returnType: customEventType(event),
      },
    ],
  });
}

/** The members of the interface for one event. */
function apiMembers(event: CatalogueEvent, file: GeneratedFile) {
  const { names } = event;
  const type = customEventType(event);
  const validators = (name: string) => file.importType(name, validatorsPackage);
  const members = [
    {
      name: names.builder,
      doc: 'Makes an event with declared custom fields.',
      type: `${names.customBuilder}<Fields>`,
    },
    {
      name: names.is,
      doc: 'Whether a value is such an event.',
      type: `(value: unknown) => value is ${type}`,
    },
    {
      name: names.validate,
      doc: 'Validates such an event. A custom field that is not declared does not exist.',
      type: `(value: unknown, options?: ${validators('ValidateOptions')}) => ${validators('ValidationResult')}<${type}>`,
    },
    {
      name: names.standardSchema,
      doc: 'Standard Schema of such an event (standardschema.dev).',
      type: `${validators('StandardSchema')}<${type}>`,
    },
  ];
  return members.map(({ doc, ...member }) => ({ ...member, docs: docStructures(doc) }));
}

/** The part of the function for one event. */
function printApi(event: CatalogueEvent, pattern: string, file: GeneratedFile) {
  const { names } = event;
  const name = file.addConstant(`${names.builder}FieldName`, printPattern(pattern));
  const withCustomFields = file.importLocal('withCustomFields', 'runtime/custom-fields');
  const withCheck = file.importLocal('withCheck', 'runtime/builder');
  const explain = file.importValue(`explain${names.event}`, validatorsModule(names.file));
  const serializers = serializersOf(event).map((serializer) => file.importLocal(serializer, names.file));
  const validators = `${names.builder}Validators`;
  const build = [file.importLocal(names.build, names.file), `${validators}.assert`, ...serializers].join(', ');
  return {
    declaration: `const ${validators} = ${withCustomFields}<${customEventType(event)}>(fields, ${name}, ${explain}, ${importMessages(file)});`,
    members: [
      `${names.builder}: ${withCheck}(${build}) as object as ${names.customBuilder}<Fields>,`,
      `${names.is}: ${validators}.is,`,
      `${names.validate}: ${validators}.validate,`,
      `${names.standardSchema}: ${validators}.schema,`,
    ].join('\n'),
  };
}

function docOf({ description = '', prefix }: CustomFields): string {
  const { text, oneOf, listOf } = reservedExports;
  return [
    'Declares the custom fields of an account, and returns a builder and validators that accept these and no other custom',
    'fields.',
    '',
    description,
    '',
    `@param fields What each field accepts: \`${text}\`, \`${oneOf}(…)\`, \`${listOf}(…)\`.`,
    '@throws {RdsmValidationError} for an invalid name of a custom field.',
    '@example',
    `${defineCustomFields}({ ${prefix}plan: ${oneOf}('pro', 'free'), ${prefix}interests: ${listOf}(${text}) })`,
  ].join('\n');
}
