import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { customFieldNames, reservedExports } from '../../catalogue/names.js';
import type { CustomFields } from '../../catalogue/shape.js';
import { docStructures } from '../../print/comment.js';
import { eventDoc } from '../../print/doc-comment.js';
import { printPattern } from '../../print/pattern.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importCustomFields, inputPath, onlyKnown } from './input.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule, validatorsPackage } from './modules.js';
import { hasTraffic, trafficNames } from './traffic.js';
import { exportValidationError } from './validation-error.js';

/** The file of the runtime with the kinds of custom fields. */
export const customFieldPath = 'runtime/custom-field';

/** A definition of custom fields, and the events that accept them. */
export interface CustomFieldGroup {
  customFields: CustomFields;
  events: CatalogueEvent[];
}

/** The definitions of custom fields that payloads refer to. */
export function customFieldGroups({ events }: Catalogue): CustomFieldGroup[] {
  const groups = new Map<string, CustomFieldGroup>();
  for (const event of events) {
    const { customFields } = event.payload;
    if (customFields === undefined) continue;
    const group = groups.get(customFields.definition) ?? { customFields, events: [] };
    groups.set(customFields.definition, group);
    group.events.push(event);
  }
  return [...groups.values()];
}

/** Prints the function that declares the custom fields of an account, and returns a builder and validators for them. */
export function printCustomFieldsFile({ customFields, events }: CustomFieldGroup, catalogue: Catalogue): string {
  const { file: path, define, api } = customFieldNames(customFields.definition);
  const names = events.flatMap((event) => [event.names.customEvent, event.names.customBuilder]);
  const file = new GeneratedFile(path, `spec/${path}.ts`, [define, api, ...names]);
  for (const event of events) declareEventTypes(event, catalogue, file);
  file.addInterface({
    name: api,
    doc: 'A builder and validators for declared custom fields.',
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    properties: events.flatMap((event) => apiMembers(event, file)),
  });
  const specs = file.importLocalType('FieldSpecs', customFieldPath);
  const apis = events.map((event) => printApi(event, file));
  file.addFunction({
    name: define,
    doc: docOf(customFields),
    isExported: true,
    typeParameters: [
      { name: 'Fields', constraint: `${specs}<Fields, ${importCustomFields(customFields.definition, file)}>` },
    ],
    parameters: [{ name: 'fields', type: 'Fields' }],
    returnType: `${api}<Fields>`,
    statements: [
      ...apis.map(({ declaration }) => declaration),
      `return {\n${apis.map(({ members }) => members).join('\n')}\n};`,
    ],
  });
  exportValidationError(file);
  return file.print();
}

/** The type of an event with declared custom fields. */
function customEventType({ names }: CatalogueEvent, file: GeneratedFile): string {
  return `${names.customEvent}<${importFieldValues(file)}<Fields>>`;
}

function importFieldValues(file: GeneratedFile): string {
  return file.importLocalType(reservedExports.fieldValues, customFieldPath);
}

function declareEventTypes(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): void {
  const { names, type } = event;
  const payload = file.importType(names.payload, typesModule(names.file));
  const knownKey = file.importLocalType('KnownKey', inputPath);
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
    `${importFieldValues(file)}<Fields>`,
    ...(traffic ? [`${file.importLocalType(trafficNames.fieldsFor, trafficNames.file)}<Source>`] : []),
  ];
  const input = `${file.importLocalType(names.input, names.file)}<${parameters.join(', ')}>`;
  file.addInterface({
    name: names.customBuilder,
    doc: `The builder of ${type} events with declared custom fields.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    extends: [`${file.importLocalType('Parse', 'runtime/builder')}<${customEventType(event, file)}>`],
    callSignatures: [
      {
        docs: docStructures(eventDoc(event)),
        typeParameters: [
          { name: 'Name', constraint: 'PropertyKey', default: 'never' },
          ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
        ],
        parameters: [{ name: 'payload', type: `${input} & ${onlyKnown('Name', input, file)}` }],
        returnType: customEventType(event, file),
      },
    ],
  });
}

/** The members of the interface for one event. */
function apiMembers(event: CatalogueEvent, file: GeneratedFile) {
  const { names } = event;
  const type = customEventType(event, file);
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
function printApi(event: CatalogueEvent, file: GeneratedFile) {
  const { names, payload } = event;
  const name = file.addConstant(`${names.builder}FieldName`, printPattern(payload.customFields?.pattern ?? ''));
  const withCustomFields = file.importLocal('withCustomFields', 'runtime/custom-fields');
  const create = file.importLocal('createBuilder', 'runtime/builder');
  const explain = file.importValue(`explain${names.event}`, validatorsModule(names.file));
  const validators = `${names.builder}Validators`;
  const build = file.importLocal(names.build, names.file);
  return {
    declaration: `const ${validators} = ${withCustomFields}<${customEventType(event, file)}>(fields, ${name}, ${explain}, ${importMessages(file)});`,
    members: [
      `${names.builder}: ${create}(${build}, ${validators}.assert) as object as ${names.customBuilder}<Fields>,`,
      `${names.is}: ${validators}.is,`,
      `${names.validate}: ${validators}.validate,`,
      `${names.standardSchema}: ${validators}.schema,`,
    ].join('\n'),
  };
}

function docOf({ definition, description = '', prefix }: CustomFields): string {
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
    `${customFieldNames(definition).define}({ ${prefix}plan: ${oneOf}('pro', 'free'), ${prefix}interests: ${listOf}(${text}) })`,
  ].join('\n');
}
