import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  batchNames,
  customFieldNames,
  payloadNames,
  reservedExports,
  uncapitalise,
  unionNames,
  type ValidatorNames,
} from '../../catalogue/names.js';
import type { CustomFields } from '../../catalogue/shape.js';
import { withArticle } from '../../print/article.js';
import { docStructures } from '../../print/comment.js';
import { eventDoc } from '../../print/doc-comment.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { customFieldPath } from './custom-field-path.js';
import { hasDates } from './date-file.js';
import { importForm, importFromForm } from './form.js';
import { declareFromFieldsApi, declareNamePattern } from './from-fields-api.js';
import { importCustomFields, onlyKnown } from './input.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule, validatorsPackage } from './modules.js';
import { splitFile } from './split-file.js';
import { hasTraffic, trafficNames } from './traffic.js';
import { exportValidationError } from './validation-error.js';

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

/** Prints the function that declares the custom fields of an account, and returns builders and validators for them. */
export function printCustomFieldsFile({ customFields, events }: CustomFieldGroup, catalogue: Catalogue): string {
  const { file: path, define, api, event: anyEvent } = customFieldNames(customFields.definition);
  const names = events.flatMap((event) => [
    event.names.customEvent,
    event.names.customBuilder,
    event.names.customBuild,
  ]);
  const file = new GeneratedFile(path, `spec/${path}.ts`, [
    define,
    api,
    anyEvent,
    reservedExports.fromFieldsApi,
    ...names,
  ]);
  for (const event of events) declareEventTypes(event, catalogue, file);
  declareAnyEvent(anyEvent, events, file);
  const values = importFieldValues(file);
  const subjects = subjectsOf(events, anyEvent, values);
  file.addInterface({
    name: api,
    doc: 'Builders and validators for declared custom fields.',
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    properties: [
      ...events.flatMap(builderMembers),
      ...subjects.flatMap((subject) => validatorMembers(subject, file)),
      ...batchMembers(file),
    ],
  });
  const specs = file.importLocalType('FieldSpecs', customFieldPath);
  file.addFunction({
    name: define,
    doc: docOf(customFields, catalogue),
    isExported: true,
    typeParameters: [
      { name: 'Fields', constraint: `${specs}<Fields, ${importCustomFields(customFields.definition, file)}>` },
    ],
    parameters: [{ name: 'fields', type: 'Fields' }],
    returnType: `${api}<Fields>`,
    statements: printBody(customFields, events, subjects, file),
  });
  declareFromFieldsApi(customFields, events, catalogue, file);
  exportValidationError(file);
  return file.print();
}

/** What is validated: an event, its payload, the union or the batch, with declared custom fields. */
interface Subject {
  names: ValidatorNames;
  /** What it is, for the doc comments. */
  phrase: string;
  /** Its type, where the type of the fields is `Fields`. */
  type: string;
  /** The explainer of the validators, and their file. */
  explainer: string;
  file: string;
  isPayload?: boolean;
}

function subjectsOf(events: readonly CatalogueEvent[], anyEvent: string, values: string): Subject[] {
  return [
    ...events.flatMap(({ names, type }): Subject[] => {
      const event = `${names.customEvent}<${values}<Fields>>`;
      const phrase = `${withArticle(type)} event`;
      return [
        { names, phrase, type: event, explainer: names.event, file: names.file },
        {
          names: payloadNames(names),
          phrase: `the payload of ${phrase}`,
          type: `${event}['payload']`,
          explainer: names.payload,
          file: names.file,
          isPayload: true,
        },
      ];
    }),
    {
      names: unionNames,
      phrase: 'an event of any type',
      type: `${anyEvent}<${values}<Fields>>`,
      explainer: unionNames.event,
      file: unionNames.file,
    },
    {
      names: batchNames,
      phrase: 'a batch of events',
      type: `${anyEvent}<${values}<Fields>>[]`,
      explainer: batchNames.event,
      file: batchNames.file,
    },
  ];
}

function importFieldValues(file: GeneratedFile): string {
  return file.importLocalType(reservedExports.fieldValues, customFieldPath);
}

function declareEventTypes(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): void {
  const { names, type } = event;
  const plain = file.importType(names.event, typesModule(names.file));
  file.addTypeAlias({
    name: names.customEvent,
    doc: `A ${type} event with declared custom fields. It is also a \`${plain}\`.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    type: `${plain} & { payload: Fields }`,
  });
  const traffic = hasTraffic(event, catalogue);
  const fieldInputs = `${file.importLocalType('FieldInputs', customFieldPath)}<Fields>`;
  const parameters = [
    fieldInputs,
    ...(traffic ? [`${file.importLocalType(trafficNames.fieldsFor, trafficNames.file)}<Source>`] : []),
  ];
  const input = `${file.importLocalType(names.input, names.file)}<${parameters.join(', ')}>`;
  const result = `${names.customEvent}<${importFieldValues(file)}<Fields>>`;
  file.addInterface({
    name: names.customBuild,
    doc: `Makes ${type} events with declared custom fields.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    callSignatures: [
      {
        docs: docStructures(eventDoc(event)),
        typeParameters: [
          { name: 'Name', constraint: 'PropertyKey', default: 'never' },
          ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
        ],
        parameters: [{ name: 'payload', type: `${input} & ${onlyKnown('Name', input, file)}` }],
        returnType: result,
      },
    ],
  });
  file.addInterface({
    name: names.customBuilder,
    doc: `The builder of ${type} events with declared custom fields. It validates them.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    extends: [
      `${names.customBuild}<Fields>`,
      `${file.importLocalType('Parse', 'runtime/builder')}<${result}>`,
      importFromForm(result, `${names.input}<${fieldInputs}>`, file),
    ],
  });
}

/** Declares the type of any event with declared custom fields. */
function declareAnyEvent(name: string, events: readonly CatalogueEvent[], file: GeneratedFile): void {
  const plain = importAnyEvent(file);
  const replaced = events.map(({ names }) => file.importType(names.event, typesModule(names.file)));
  file.addTypeAlias({
    name,
    doc: `An event of any type with declared custom fields. It is also an \`${plain}\`.`,
    isExported: true,
    typeParameters: [{ name: 'Fields' }],
    type: [
      `Exclude<${plain}, ${replaced.join(' | ')}>`,
      ...events.map((event) => `${event.names.customEvent}<Fields>`),
    ].join(' | '),
  });
}

function importAnyEvent(file: GeneratedFile): string {
  return file.importType(unionNames.event, typesModule(unionNames.file));
}

/** The builders of the interface for one event. */
function builderMembers({ names }: CatalogueEvent) {
  return [
    {
      name: names.builder,
      docs: docStructures('Makes an event with declared custom fields, and validates it.'),
      type: `${names.customBuilder}<Fields>`,
    },
    {
      name: names.build,
      docs: docStructures('Only builds an event with declared custom fields: nothing is validated.'),
      type: `${names.customBuild}<Fields>`,
    },
  ];
}

/** The validators of the interface for one subject. */
function validatorMembers({ names, phrase, type, isPayload }: Subject, file: GeneratedFile) {
  const validators = (name: string) => file.importType(name, validatorsPackage);
  const members = [
    {
      name: names.is,
      doc: `Whether a value is ${phrase}, with declared custom fields.`,
      type: `(value: unknown) => value is ${type}`,
    },
    {
      name: names.validate,
      doc: [
        `Validates ${phrase}. A custom field that is not declared does not exist.`,
        ...(isPayload ? ['', 'The paths of its errors begin with `$.payload`.'] : []),
      ].join('\n'),
      type: `(value: unknown, options?: ${validators('ValidateOptions')}) => ${validators('ValidationResult')}<${type}>`,
    },
    {
      name: names.standardSchema,
      doc: `Standard Schema of ${phrase}, with declared custom fields (standardschema.dev).`,
      type: `${validators('StandardSchema')}<${type}>`,
    },
  ];
  return members.map(({ doc, ...member }) => ({ ...member, docs: docStructures(doc) }));
}

function batchMembers(file: GeneratedFile) {
  const members = [
    {
      name: batchNames.builder,
      doc: [
        'Makes a batch of events: a new array, in the given order. It may be empty. Validates the events.',
        '',
        '@throws {RdsmValidationError} with every error in `errors`.',
      ].join('\n'),
      type: `<Event extends ${importAnyEvent(file)}>(events: Iterable<Event>) => Event[]`,
    },
    {
      name: reservedExports.splitBatch,
      doc: 'Splits events into batches, as the function of this name does.',
      type: `typeof ${file.importLocal(reservedExports.splitBatch, splitFile)}`,
    },
  ];
  return members.map(({ doc, ...member }) => ({ ...member, docs: docStructures(doc) }));
}

function printBody(
  { prefix }: CustomFields,
  events: readonly CatalogueEvent[],
  subjects: readonly Subject[],
  file: GeneratedFile,
): string[] {
  const patterns = events.map((event) => declareNamePattern(event, file));
  const messages = importMessages(file);
  const declareFields = file.importLocal('declareFields', 'runtime/declared-fields');
  const runtime = (name: string) => file.importLocal(name, 'runtime/custom-fields');
  const batchWith = runtime('batchWith');
  const builderWith = runtime('builderWith');
  const builders = events.flatMap((event) => {
    const { names } = event;
    const result = `${names.customEvent}<${importFieldValues(file)}<Fields>>`;
    const args = [names.build, `${validatorsOf(names)}.assert`, importForm(event, file), messages];
    return [
      `${names.builder}: ${builderWith}<${result}>(declared, ${args.join(', ')}) as object as ${names.customBuilder}<Fields>,`,
      `${names.build}: ${names.build} as object as ${names.customBuild}<Fields>,`,
    ];
  });
  return [
    `const declared = ${declareFields}(fields, [${patterns.join(', ')}], ${printLiteral(prefix)}, ${messages});`,
    ...subjects.map(({ names, type, explainer, file: path, isPayload }) => {
      const create = runtime(isPayload ? 'validatePayloadWith' : 'validateWith');
      const explain = file.importValue(`explain${explainer}`, validatorsModule(path));
      return `const ${validatorsOf(names)} = ${create}<${type}>(declared, ${explain}, ${messages});`;
    }),
    ...events.map(({ names }) => {
      const build = file.importLocal(names.build, names.file, `${names.build}Event`);
      return `const ${names.build} = declared.extend(${build});`;
    }),
    [
      'return {',
      ...builders,
      ...subjects.flatMap(({ names }) => [
        `${names.is}: ${validatorsOf(names)}.is,`,
        `${names.validate}: ${validatorsOf(names)}.validate,`,
        `${names.standardSchema}: ${validatorsOf(names)}.schema,`,
      ]),
      `${batchNames.builder}: ${batchWith}(${validatorsOf(batchNames)}.assert, ${messages}),`,
      `${reservedExports.splitBatch},`,
      '};',
    ].join('\n'),
  ];
}

/** The constant with the validators of a subject. */
function validatorsOf({ is }: ValidatorNames): string {
  return `${uncapitalise(is.replace(/^is/, ''))}Validator`;
}

function docOf({ definition, description = '', prefix }: CustomFields, catalogue: Catalogue): string {
  const { text, number, integer, boolean, date, oneOf, listOf } = reservedExports;
  const kinds = [text, number, integer, boolean, ...(hasDates(catalogue) ? [date] : [])];
  return [
    'Declares the custom fields of an account, and returns builders and validators that accept these and no other custom',
    'fields.',
    '',
    description,
    '',
    `@param fields What each field accepts: ${kinds.map((kind) => `\`${kind}\``).join(', ')}, \`${oneOf}(…)\`, \`${listOf}(…)\`.`,
    `@throws {RdsmValidationError} with each invalid name and each invalid kind, at paths such as \`fields.${prefix}plan\`.`,
    '@example',
    `${customFieldNames(definition).define}({ ${prefix}plan: ${oneOf}('pro', 'free'), ${prefix}seats: ${integer}, ${prefix}interests: ${listOf}(${text}) })`,
  ].join('\n');
}
