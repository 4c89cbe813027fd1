import {
  type OptionalKind,
  type PropertySignatureStructure,
  type TypeParameterDeclarationStructure,
  Writers,
} from 'ts-morph';
import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { definitionFile } from '../../catalogue/names.js';
import { docStructures } from '../../print/comment.js';
import { describe } from '../../print/description.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { printKey, printString } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { typesModule } from './modules.js';
import { serializedFields } from './serialized-fields.js';
import { hasTraffic, trafficNames } from './traffic.js';

/** The signature of a builder: its input, with other values where each has one string. */
export interface Signature {
  typeParameters: OptionalKind<TypeParameterDeclarationStructure>[];
  payload: string;
  /** The type of the second argument, where the payload accepts fields that it does not list. */
  options?: string;
}

/** Whether the input of a builder has a type of its own, other than that of the payload. */
export function hasOwnInput(event: CatalogueEvent, catalogue: Catalogue): boolean {
  return isGeneric(event, catalogue) || serializedFields(event).length > 0;
}

/** The file of the runtime with what concerns unlisted fields. */
export const unlistedPath = 'runtime/unlisted';

/** Whether a payload accepts fields that it does not list. The second argument of the builder holds them. */
export function acceptsUnlisted({ payload }: CatalogueEvent): boolean {
  return payload.unknownFields !== 'reject';
}

/** Whether the type of the input has parameters. */
export function isGeneric(event: CatalogueEvent, catalogue: Catalogue): boolean {
  return event.payload.customFields !== undefined || hasTraffic(event, catalogue);
}

/** Imports the type of the input from where it is declared, and returns its name. */
export function importInput(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): string {
  const { names } = event;
  return hasOwnInput(event, catalogue)
    ? file.importLocalType(names.input, names.file)
    : file.importType(names.payload, typesModule(names.file));
}

/** Declares the type of the input, where it has one of its own. */
export function declareInput(event: CatalogueEvent, catalogue: Catalogue, file: GeneratedFile): void {
  if (!hasOwnInput(event, catalogue)) return;
  const { names, type, payload } = event;
  const doc = `Input of \`${names.builder}\`: the fields of ${type}.`;
  const serialized = serializedMembers(event);
  const replaced = serialized.map(({ name }) => printString(name));
  const whole = file.importType(names.payload, typesModule(names.file));
  if (!isGeneric(event, catalogue)) {
    const base = `Omit<${whole}, ${replaced.join(' | ')}>`;
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
  const types = [
    baseType(whole, replaced.join(' | '), customFields && file.importLocalType('KnownKey', 'runtime/builder')),
    ...(serialized.length === 0 ? [] : [Writers.objectType({ properties: serialized })]),
    ...(traffic ? ['Traffic'] : []),
    ...(customFields ? ['Fields'] : []),
  ];
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
  const exact = file.importLocalType('Exact', 'runtime/builder');
  const fieldsFor = traffic && `${file.importLocalType(trafficNames.fieldsFor, trafficNames.file)}<Source>`;
  const source = traffic && customFields && file.importLocalType(trafficNames.source, trafficNames.file);
  const parameters = [
    ...(customFields ? [`${file.importLocalType('NoInfer', 'runtime/builder')}<Fields>`] : []),
    // With explicit type arguments nothing is inferred, so the union must discriminate.
    ...(fieldsFor ? [source ? `[Name] extends [never] ? ${source} : ${fieldsFor}` : fieldsFor] : []),
  ];
  const input = importInput(event, catalogue, file);
  return {
    typeParameters: [
      ...(customFields ? [accountFields(customFields.definition, file)] : []),
      { name: 'Name', constraint: 'PropertyKey', default: 'never' },
      ...(traffic ? [{ name: 'Source', constraint: 'string', default: 'string' }] : []),
      ...(acceptsUnlisted(event) ? [{ name: 'Unlisted', constraint: 'PropertyKey', default: 'never' }] : []),
    ],
    payload: `${exact}<Name, ${input}${parameters.length === 0 ? '' : `<${parameters.join(', ')}>`}>`,
    ...(acceptsUnlisted(event) && {
      options: `${file.importLocalType('UnlistedFields', unlistedPath)}<Unlisted, ${payload}>`,
    }),
  };
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

/** The fields of the payload that the input has unchanged. `Omit` would lose those next to custom fields. */
function baseType(payload: string, replaced: string, knownKey: string | undefined): string {
  if (knownKey === undefined) return `Omit<${payload}, ${replaced}>`;
  const known = `${knownKey}<${payload}>`;
  return `Pick<${payload}, ${replaced === '' ? known : `Exclude<${known}, ${replaced}>`}>`;
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
      type: `string | ${type}`,
    };
  });
}
