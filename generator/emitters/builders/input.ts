import {
  type OptionalKind,
  type PropertySignatureStructure,
  type TypeParameterDeclarationStructure,
  Writers,
} from 'ts-morph';
import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { capitalise, definitionFile } from '../../catalogue/names.js';
import { docStructures } from '../../print/comment.js';
import { describe } from '../../print/description.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { printKey, printString } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { typesModule } from './modules.js';
import { alternatives } from './requirements.js';
import { serializedFields } from './serialized-fields.js';
import { hasTraffic, trafficNames } from './traffic.js';

/** The signature of a builder: its input, with other values where each has one string. */
export interface Signature {
  typeParameters: OptionalKind<TypeParameterDeclarationStructure>[];
  payload: string;
  /** The type of the second argument, where the payload accepts fields that it does not list. */
  options?: string;
}

/** The file of the runtime with the types of inputs. */
export const inputPath = 'runtime/input';

/** The file of the runtime with what concerns unlisted fields. */
export const unlistedPath = 'runtime/unlisted';

/** Whether a payload accepts fields that it does not list. The second argument of the builder has them. */
export function acceptsUnlisted({ payload }: CatalogueEvent): boolean {
  return payload.unknownFields !== 'reject';
}

/** Whether the type of the input has parameters. */
export function isGeneric(event: CatalogueEvent, catalogue: Catalogue): boolean {
  return event.payload.customFields !== undefined || hasTraffic(event, catalogue);
}

/** Imports the type of the input from where it is declared, and returns its name. */
export function importInput({ names }: CatalogueEvent, file: GeneratedFile): string {
  return file.importLocalType(names.input, names.file);
}

/** Declares the type of the input. */
export function declareInput(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): void {
  const { names, type, payload } = event;
  const doc = `Input of \`${names.builder}\`: the fields of ${type}.`;
  const serialized = serializedMembers(event);
  const replaced = serialized.map(({ name }) => printString(name));
  const whole = file.importType(names.payload, typesModule(names.file));
  const payloadInput = file.importLocalType('PayloadInput', inputPath);
  if (!isGeneric(event, catalogue)) {
    const base = `${payloadInput}<${[whole, ...exclude(`keyof ${whole}`, replaced)].join(', ')}>`;
    file.addInterface({ name: names.input, doc, isExported: true, extends: [base], properties: serialized });
    return;
  }
  const traffic = hasTraffic(event, catalogue)
    ? {
        utm: file.importLocalType(trafficNames.utm, trafficNames.file),
        source: file.importLocalType(trafficNames.source, trafficNames.file),
      }
    : undefined;
  const { customFields } = payload;
  if (traffic) replaced.unshift(`keyof ${traffic.utm}`);
  // Only the listed fields: the input has the custom fields apart.
  const known = customFields && `${file.importLocalType('KnownKey', inputPath)}<${whole}>`;
  const kept = exclude(known ?? `keyof ${whole}`, replaced);
  // An interface: an editor shows its name instead of what it consists of.
  const own = file.addInterface({
    name: `${capitalise(names.builder)}Fields`,
    doc: `The fields of ${type} whose types have no parameters.`,
    extends: [`${payloadInput}<${[whole, ...(kept.length === 0 && known ? [known] : kept)].join(', ')}>`],
    properties: serialized,
  });
  const types = [own, ...(traffic ? ['Traffic'] : []), ...(customFields ? ['Fields'] : [])];
  const [first = '', second, ...others] = types;
  file.addTypeAlias({
    name: names.input,
    doc,
    isExported: true,
    typeParameters: [
      ...(customFields ? [{ name: 'Fields', default: importCustomFields(customFields.definition, file) }] : []),
      ...(traffic ? [{ name: 'Traffic', default: traffic.source }] : []),
    ],
    type: second === undefined ? first : Writers.intersectionType(first, second, ...others),
  });
}

/** The signature of the builder of an event. */
export function signatureOf(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): Signature {
  const { customFields } = event.payload;
  const payload = file.importType(event.names.payload, typesModule(event.names.file));
  const traffic = hasTraffic(event, catalogue);
  const fieldsFor = traffic && `${file.importLocalType(trafficNames.fieldsFor, trafficNames.file)}<Source>`;
  const source = traffic && customFields && file.importLocalType(trafficNames.source, trafficNames.file);
  const parameters = [
    ...(customFields ? [`${file.importLocalType('NoInfer', inputPath)}<Fields>`] : []),
    // With explicit type arguments nothing is inferred, so the union must discriminate.
    ...(fieldsFor ? [source ? `[Name] extends [never] ? ${source} : ${fieldsFor}` : fieldsFor] : []),
  ];
  const input = importInput(event, file);
  return {
    typeParameters: [
      ...(customFields ? [accountFields(customFields.definition, file)] : []),
      // A payload of exactly this type gives the compiler no names to infer.
      { name: 'Name', constraint: 'PropertyKey', default: customFields ? 'never' : `keyof ${input}` },
      ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
      ...(acceptsUnlisted(event) ? [{ name: 'Unlisted', constraint: 'PropertyKey', default: 'never' }] : []),
    ],
    payload: [
      parameters.length === 0 ? input : `${input}<${parameters.join(', ')}>`,
      onlyKnown('Name', customFields ? `${input}<Fields>` : input, file),
      ...requiredOf(event, input, file),
    ].join(' & '),
    ...(acceptsUnlisted(event) && {
      options: `${file.importLocalType('UnlistedFields', unlistedPath)}<Unlisted, ${payload}>`,
    }),
  };
}

/** The type that rejects names of fields that an input does not have. */
export function onlyKnown(names: string, input: string, file: GeneratedFile): string {
  return `${file.importLocalType('OnlyKnown', inputPath)}<${names}, keyof ${input}>`;
}

/** The types that require one of several fields. */
function requiredOf({ payload }: CatalogueEvent, input: string, file: GeneratedFile): string[] {
  return payload.rules
    .map(alternatives)
    .filter((fields) => fields.length > 0)
    .map((fields) => {
      const requires = file.importLocalType('RequiresOneOf', inputPath);
      return `${requires}<Name, ${fields.map(printString).join(' | ')}, ${input}>`;
    });
}

function accountFields(definition: string, file: GeneratedFile): Signature['typeParameters'][number] {
  const constraint = file.importLocalType('AccountFields', 'runtime/custom-field');
  const customFields = importCustomFields(definition, file);
  return { name: 'Fields', constraint: `${constraint}<Fields, ${customFields}>`, default: customFields };
}

/** Imports the type of the custom fields, and returns its name. */
export function importCustomFields(definition: string, file: GeneratedFile): string {
  return file.importType(definition, typesModule(definitionFile(definition)));
}

/** The names without others, as a type argument; none if nothing is left out. */
function exclude(names: string, others: readonly string[]): string[] {
  return others.length === 0 ? [] : [`Exclude<${names}, ${others.join(' | ')}>`];
}

/** The fields for which the builder accepts other values than the string that is sent. */
function serializedMembers(event: CatalogueEvent): OptionalKind<PropertySignatureStructure>[] {
  return serializedFields(event).map(({ name, presence, shape, serialization: { type, remark } }) => {
    const { unit: _, should: __, ...annotations } = shape;
    const description = [describe(shape), remark].filter((text) => text !== undefined).join(' ');
    return {
      name: printKey(name),
      docs: docStructures(fieldDoc({ ...annotations, description })),
      hasQuestionToken: presence !== 'required',
      type: `string | ${type}${presence === 'required' ? '' : ' | undefined'}`,
    };
  });
}
