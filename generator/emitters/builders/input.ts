import {
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
  type TypeParameterDeclarationStructure,
  Writers,
} from 'ts-morph';
import { definitionFile, reservedExports } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { customFieldsDefinition } from '../../legacy/custom-fields.js';
import { docOf, fieldDoc } from '../../print/doc-comment.js';
import { printKey, printString } from '../../print/literal.js';
import type { Imports } from './imports.js';
import { sentTexts } from './sent-texts.js';
import { hasTraffic, trafficNames } from './traffic.js';

/** What the builder of an event takes. */
export interface Input {
  /** The type of the payload that it takes. */
  type: string;
  /** That type, where it is another than the type of the payload that is sent. */
  declaration?: InterfaceDeclarationStructure | TypeAliasDeclarationStructure;
  /** The parameters of the function, and of its type. */
  typeParameters: TypeParameter[];
  parameter: string;
}

type TypeParameter = Omit<TypeParameterDeclarationStructure, 'kind'>;

/** Says what the builder of an event takes: its payload, with other values where only one text stands for each. */
export function inputOf(event: CatalogueEvent, catalogue: Catalogue, imports: Imports): Input {
  const { names } = event;
  const custom = customFieldsDefinition(event.payload, catalogue);
  const traffic = hasTraffic(event, catalogue);
  const texts = textMembers(event, catalogue);
  const payload = imports.type(names.payload, names.file);
  imports.ownType('Only', 'runtime/builder');
  const type = texts.length === 0 && !custom && !traffic ? payload : names.input;
  const given = [
    ...(custom ? [`${imports.ownType('Given', 'runtime/builder')}<Fields>`] : []),
    ...(traffic ? [trafficGiven(custom !== undefined, imports)] : []),
  ];
  const declaration =
    type === payload
      ? undefined
      : custom || traffic
        ? declareAlias(event, { custom, traffic, texts }, imports)
        : declareInterface(event, texts);
  return {
    type,
    ...(declaration && { declaration }),
    typeParameters: typeParametersOf(custom, traffic, imports),
    parameter: `Only<Name, ${type}${given.length === 0 ? '' : `<${given.join(', ')}>`}>`,
  };
}

function typeParametersOf(custom: string | undefined, traffic: boolean, imports: Imports): TypeParameter[] {
  return [
    ...(custom
      ? [
          {
            name: 'Fields',
            constraint: `${imports.ownType(reservedExports.ownFields, definitionFile(custom))}<Fields>`,
            default: imports.type(custom, definitionFile(custom)),
          },
        ]
      : []),
    { name: 'Name', constraint: 'PropertyKey', default: 'never' },
    ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
  ];
}

/** Whoever names the custom fields gives the compiler no other types to infer: then the union has to tell. */
function trafficGiven(isCustom: boolean, imports: Imports): string {
  const beside = `${imports.ownType(trafficNames.beside, trafficNames.file)}<Source>`;
  if (!isCustom) return beside;
  return `[Name] extends [never] ? ${imports.ownType(trafficNames.either, trafficNames.file)} : ${beside}`;
}

function declareInterface(
  { names, type }: CatalogueEvent,
  texts: PropertySignatureStructure[],
): InterfaceDeclarationStructure {
  const replaced = texts.map(({ name }) => printString(name)).join(' | ');
  return {
    kind: StructureKind.Interface,
    docs: [inputDoc(names.builder, type)],
    isExported: true,
    name: names.input,
    extends: [`Omit<${names.payload}, ${replaced}>`],
    properties: texts,
  };
}

/** The parts of an input that are more than its payload. */
interface Parts {
  custom: string | undefined;
  traffic: boolean;
  texts: PropertySignatureStructure[];
}

function declareAlias(
  { names, type }: CatalogueEvent,
  { custom, traffic, texts }: Parts,
  imports: Imports,
): TypeAliasDeclarationStructure {
  const replaced = [
    ...(traffic ? [`keyof ${imports.ownType(trafficNames.utm, trafficNames.file)}`] : []),
    ...texts.map(({ name }) => printString(name)),
  ].join(' | ');
  const fixed = custom && `${imports.ownType('FixedName', 'runtime/builder')}<${names.payload}>`;
  const base = fixed
    ? `Pick<${names.payload}, ${replaced ? `Exclude<${fixed}, ${replaced}>` : fixed}>`
    : `Omit<${names.payload}, ${replaced}>`;
  const parts = [
    base,
    ...(texts.length === 0 ? [] : [Writers.objectType({ properties: texts })]),
    ...(traffic ? ['Traffic'] : []),
    ...(custom ? ['Fields'] : []),
  ];
  return {
    kind: StructureKind.TypeAlias,
    docs: [inputDoc(names.builder, type)],
    isExported: true,
    name: names.input,
    typeParameters: [
      ...(custom ? [{ name: 'Fields', default: custom }] : []),
      ...(traffic ? [{ name: 'Traffic', default: imports.ownType(trafficNames.either, trafficNames.file) }] : []),
    ],
    type: (writer) => {
      for (const [index, part] of parts.entries()) {
        if (index > 0) writer.write(' & ');
        if (typeof part === 'string') writer.write(part);
        else part(writer);
      }
    },
  };
}

function inputDoc(builder: string, type: string): string {
  return docOf(`What \`${builder}\` takes: the fields of ${type}.`);
}

/** The fields of which the builder takes other values than the text that is sent. */
function textMembers(event: CatalogueEvent, catalogue: Catalogue): PropertySignatureStructure[] {
  const { properties = {}, required = [] } = event.payload;
  return sentTexts(event, catalogue).map(({ field, type, remark }) => {
    const schema = properties[field] ?? {};
    const description = [schema.description, remark].filter((text) => text !== undefined).join(' ');
    return {
      kind: StructureKind.PropertySignature,
      docs: [docOf(fieldDoc({ ...schema, description }))],
      name: printKey(field),
      hasQuestionToken: !required.includes(field),
      type: `string | ${type}`,
    };
  });
}
