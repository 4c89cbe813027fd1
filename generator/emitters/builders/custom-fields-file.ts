import { StructureKind, type WriterFunction } from 'ts-morph';
import { definitionFile, reservedExports } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { customFieldsDefinition, keyPrefix } from '../../legacy/custom-fields.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { docOf, eventDoc, writeDoc } from '../../print/doc-comment.js';
import { printTypeScript } from '../../print/typescript.js';
import { printPattern } from '../validators/pattern.js';
import { textsName } from './event-file.js';
import { Imports } from './imports.js';
import { constant, type Statement, withImports } from './statements.js';
import { hasTraffic, trafficNames } from './traffic.js';

/** An event with custom fields, the definition that says what they are, and the file of what declares them. */
export interface CustomEvent {
  event: CatalogueEvent;
  definition: string;
  file: string;
}

/** The events that take custom fields. */
export function eventsWithCustomFields(catalogue: Catalogue): CustomEvent[] {
  return catalogue.events.flatMap((event) => {
    const definition = customFieldsDefinition(event.payload, catalogue);
    return definition === undefined ? [] : [{ event, definition, file: customFieldsFile(definition) }];
  });
}

/** The file of custom fields, below the folder of the builders. */
export function customFieldsFile(definition: string): string {
  return definitionFile(definition);
}

/** Prints the function that takes the custom fields of an account, and gives a builder and validators that know them. */
export function printCustomFieldsFile(definition: string, catalogue: Catalogue): string {
  const imports = new Imports();
  const events = eventsWithCustomFields(catalogue).filter((custom) => custom.definition === definition);
  const custom = imports.type(definition, definitionFile(definition));
  const kind = imports.ownType(reservedExports.customField, 'runtime/custom-field');
  const defined = events.map(({ event }) => defineEvent(event, catalogue, imports));
  return printTypeScript(`spec/${customFieldsFile(definition)}.ts`, {
    statements: withImports(imports, [
      ...[ownFieldsType(custom), declaredType(custom, kind), valuesType(kind)],
      ...defined.flatMap(({ types }) => types),
      {
        kind: StructureKind.Interface,
        docs: ['A builder and validators that know the custom fields of an account.'],
        isExported: true,
        name: reservedExports.knownCustomFields,
        typeParameters: [{ name: 'Fields' }],
        properties: defined.flatMap(({ members }) => members),
      },
      ...defined.map(({ pattern }) => pattern),
      writeDefine(
        defined.map(({ write }) => write),
        catalogue.definitions[definition] ?? {},
      ),
    ]),
  });
}

function ownFieldsType(custom: string): Statement {
  return {
    kind: StructureKind.TypeAlias,
    docs: ['Custom fields of an account, each under a name that custom fields have.'],
    isExported: true,
    name: reservedExports.ownFields,
    typeParameters: [{ name: 'Fields' }],
    type: `{ [Name in keyof Fields]: Name extends keyof ${custom} ? ${custom}[Name] : never }`,
  };
}

function declaredType(custom: string, kind: string): Statement {
  return {
    kind: StructureKind.TypeAlias,
    docs: ['What each custom field of an account holds.'],
    isExported: true,
    name: reservedExports.fieldKinds,
    typeParameters: [{ name: 'Fields' }],
    type: `{ readonly [Name in keyof Fields]: Name extends keyof ${custom} ? ${kind}<unknown> : never }`,
  };
}

function valuesType(kind: string): Statement {
  return {
    kind: StructureKind.TypeAlias,
    docs: ['The values of declared custom fields. None of them is required.'],
    isExported: true,
    name: reservedExports.fieldValues,
    typeParameters: [{ name: 'Fields' }],
    type: `{ [Name in keyof Fields]?: (Fields[Name] extends ${kind}<infer Value> ? Value : never) | undefined }`,
  };
}

/** What the file says of one event. */
function defineEvent(event: CatalogueEvent, catalogue: Catalogue, imports: Imports) {
  const { names, type } = event;
  const eventType = imports.type(names.event, names.file);
  const payloadType = imports.type(names.payload, names.file);
  const fixed = `Pick<${payloadType}, ${imports.ownType('FixedName', 'runtime/builder')}<${payloadType}>>`;
  const known = `${names.eventWith}<FieldValues<Fields>>`;
  const traffic = hasTraffic(event, catalogue);
  const only = imports.ownType('Only', 'runtime/builder');
  const given = [
    'FieldValues<Fields>',
    ...(traffic ? [`${imports.ownType(trafficNames.beside, trafficNames.file)}<Source>`] : []),
  ];
  const input = `${imports.ownType(names.input, names.file)}<${given.join(', ')}>`;
  const [pattern = ''] = Object.keys(event.payload.patternProperties ?? {});
  const result = imports.validatorType('ValidationResult');
  const options = imports.validatorType('ValidateOptions');
  const standard = imports.validatorType('StandardSchema');
  const checked = imports.ownType('Checked', 'runtime/builder');
  const texts = textsName(event, catalogue);
  const arguments_ = [
    imports.own(names.build, names.file),
    `${names.builder}.assert`,
    ...(texts ? [imports.own(texts, names.file)] : []),
  ];
  const knowing = imports.own('knowing', 'runtime/declared-fields');
  const withCheck = imports.own('withCheck', 'runtime/builder');
  const validate = imports.validator(names.validate, names.file);
  const schema = imports.validator(names.standardSchema, names.file);
  const nameOfPattern = `${names.builder}FieldName`;
  const types: Statement[] = [
    {
      kind: StructureKind.Interface,
      docs: [`A ${type} event with custom fields of which the types are known.`],
      isExported: true,
      name: names.eventWith,
      typeParameters: [{ name: 'Fields' }],
      extends: [`Omit<${eventType}, 'payload'>`],
      properties: [{ name: 'payload', type: `${fixed} & Fields` }],
    },
    {
      kind: StructureKind.Interface,
      docs: [`The builder of ${type} events with declared custom fields.`],
      isExported: true,
      name: names.builderWith,
      typeParameters: [{ name: 'Fields' }],
      extends: [`${checked}<${known}>`],
      callSignatures: [
        {
          docs: [docOf(eventDoc(event))],
          typeParameters: [
            { name: 'Name', constraint: 'PropertyKey', default: 'never' },
            ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
          ],
          parameters: [{ name: 'payload', type: `${only}<Name, ${input}>` }],
          returnType: known,
        },
      ],
    },
  ];
  const members = [
    {
      docs: ['Makes an event with declared custom fields.'],
      name: names.builder,
      type: `${names.builderWith}<Fields>`,
    },
    { docs: ['Whether a value is such an event.'], name: names.is, type: `(value: unknown) => value is ${known}` },
    {
      docs: ['Validates such an event. A custom field that is not declared does not exist.'],
      name: names.validate,
      type: `(value: unknown, options?: ${options}) => ${result}<${known}>`,
    },
    {
      docs: ['Standard Schema of such an event (standardschema.dev).'],
      name: names.standardSchema,
      type: `${standard}<${known}>`,
    },
  ];
  const write: WriterFunction = (writer) => {
    writer.write(`${names.builder}: ${withCheck}(${arguments_.join(', ')}) as object as ${names.builderWith}<Fields>,`);
    writer.newLine();
    writer.writeLine(`${names.is}: ${names.builder}.is,`);
    writer.writeLine(`${names.validate}: ${names.builder}.validate,`);
    writer.writeLine(`${names.standardSchema}: ${names.builder}.schema,`);
  };
  const declare: WriterFunction = (writer) => {
    const call = `${knowing}<${known}>(fields, ${nameOfPattern}, ${validate}, ${schema})`;
    writer.writeLine(`const ${names.builder} = ${call};`);
  };
  return {
    types,
    members,
    pattern: constant(nameOfPattern, undefined, (writer) => writer.write(printPattern(pattern))),
    write: { declare, write },
  };
}

function writeDefine(
  events: { declare: WriterFunction; write: WriterFunction }[],
  definition: JsonSchema,
): WriterFunction {
  return (writer) => {
    writeDoc(writer, doc(definition));
    writer.write(`export function ${reservedExports.defineCustomFields}<Fields extends FieldKinds<Fields>>`);
    writer.write('(fields: Fields): KnownCustomFields<Fields> ').inlineBlock(() => {
      for (const { declare } of events) declare(writer);
      writer.write('return ').inlineBlock(() => {
        for (const { write } of events) write(writer);
      });
      writer.write(';');
    });
    writer.newLine();
  };
}

function doc({ description = '', patternProperties = {} }: JsonSchema): string {
  const { defineCustomFields, text, oneOf, listOf } = reservedExports;
  const [prefix = ''] = Object.keys(patternProperties).map(keyPrefix);
  return [
    'Declares the custom fields of an account; returns a builder and validators that know them. Other fields do not exist for',
    'them.',
    '',
    description,
    '',
    `@param fields What each field holds: \`${text}\`, \`${oneOf}(…)\`, \`${listOf}(…)\`.`,
    '@throws {RdsmValidationError} for an invalid name of a custom field.',
    '@example',
    `${defineCustomFields}({ ${prefix}plan: ${oneOf}('pro', 'free'), ${prefix}interests: ${listOf}(${text}) })`,
  ].join('\n');
}
