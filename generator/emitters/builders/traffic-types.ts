import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import type { Catalogue, CatalogueEvent, TrafficSource } from '../../catalogue/catalogue.js';
import { reservedExports } from '../../catalogue/names.js';
import { docStructures } from '../../print/comment.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { printKey } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { inputPath } from './input.js';
import { trafficNames as names, trafficFields, utmPrefix } from './traffic.js';

/** The type that marks the value of a cookie. */
const brand = 'cookie';

/** Declares the types around the traffic fields. */
export function declareTrafficTypes(
  event: CatalogueEvent,
  { cookie, utm }: TrafficSource,
  catalogue: Catalogue,
  file: GeneratedFile,
): void {
  const source = cookie.field;
  const properties = (typeOf: (name: string) => string, hasQuestionToken = false) =>
    trafficProperties(event, catalogue, typeOf, hasQuestionToken);
  file.addStatement(`declare const ${brand}: unique symbol;`);
  file.addTypeAlias({
    name: names.value,
    doc: `The value of a \`${cookie.names[0]}\` cookie, as \`${names.builder}.fromCookie\` returns it.`,
    isExported: true,
    type: `string & { readonly [${brand}]: true }`,
  });
  file.addInterface({
    name: names.cookie,
    doc: 'The traffic fields of a cookie.',
    isExported: true,
    properties: properties((name) => (name === source ? names.value : "'' | undefined")),
  });
  file.addInterface({
    name: names.utm,
    doc: 'The traffic fields of a URL.',
    isExported: true,
    properties: properties(() => 'string | undefined'),
  });
  file.addTypeAlias({
    name: names.none,
    doc: 'No traffic fields: there is no cookie, or no UTM parameter.',
    isExported: true,
    type: `{ [Field in keyof ${names.utm}]?: never }`,
  });
  const plainSource = `{ ${printKey(source)}?: (string & { readonly [${brand}]?: never }) | undefined }`;
  file.addTypeAlias({
    name: names.source,
    doc: 'The traffic fields, of a cookie or of a URL.',
    isExported: true,
    type: `Partial<${names.cookie}> | (Partial<${names.utm}> & ${plainSource})`,
  });
  const unlessCookie = `([Source] extends [${names.value}] ? '' : string)`;
  file.addInterface({
    name: names.fieldsFor,
    doc: 'The traffic fields for a source: with a cookie, the others must be empty.',
    isExported: true,
    typeParameters: [{ name: 'Source', constraint: 'string' }],
    properties: properties((name) => `${name === source ? 'Source' : unlessCookie} | undefined`, true),
  });
  declareUtmTypes(utm, file);
}

function trafficProperties(
  { payload }: CatalogueEvent,
  catalogue: Catalogue,
  typeOf: (name: string) => string,
  hasQuestionToken: boolean,
): OptionalKind<PropertySignatureStructure>[] {
  const traffic = trafficFields(catalogue);
  return payload.fields
    .filter(({ name }) => traffic.includes(name))
    .map(({ name, shape }) => ({
      name: printKey(name),
      docs: docStructures(shape.kind === 'ref' ? undefined : fieldDoc(shape)),
      hasQuestionToken,
      type: typeOf(name),
    }));
}

function declareUtmTypes(utm: TrafficSource['utm'], file: GeneratedFile): void {
  const value = file.importLocalType('UtmValue', 'runtime/utm-input');
  const addressed = file.importLocalType('Addressed', 'runtime/utm-input');
  const namedValues = file.importLocalType('NamedValues', 'runtime/utm-input');
  file.addInterface({
    name: names.parameters,
    doc: 'The UTM parameters of a URL as a record, with or without `utm_`. A missing one may be `null`.',
    isExported: true,
    properties: Object.entries(utm).flatMap(([parameter, field]) =>
      [parameter, `${utmPrefix}${parameter}`].map((name) => ({
        name: printKey(name),
        docs: docStructures(`\`${utmPrefix}${parameter}\`, which is sent as ${field}.`),
        hasQuestionToken: true,
        type: value,
      })),
    ),
  });
  const custom = `{ readonly [Name in Custom | \`${utmPrefix}\${Custom}\`]?: ${value} }`;
  file.addTypeAlias({
    name: names.input,
    doc: 'Where UTM parameters are read from: an address, its query, or a record.',
    isExported: true,
    typeParameters: [{ name: 'Custom', constraint: 'string', default: 'never' }],
    type: `string | ${addressed} | ${namedValues} | (${names.parameters} & ${custom})`,
  });
}

/** What the types of the functions that read UTM parameters have in common. */
export interface UtmSignature {
  typeParameters: string;
  input: string;
  options: string;
  /** What is added to the result. */
  custom: string;
}

/** The signature of the functions that read UTM parameters, some of which custom fields receive. */
export function utmSignature({ payload }: CatalogueEvent, file: GeneratedFile): UtmSignature {
  const options = file.importLocalType(reservedExports.utmOptions, 'runtime/custom-utm');
  const { customFields } = payload;
  if (customFields === undefined) {
    return { typeParameters: '', input: names.input, options: `Pick<${options}<never>, 'onIgnored'>`, custom: '' };
  }
  const constraint = `${file.importLocalType('CustomUtm', 'runtime/custom-utm')}<\`${customFields.prefix}\${string}\`>`;
  const fields = file.importLocalType('CustomUtmFields', 'runtime/custom-utm');
  return {
    typeParameters: `<Custom extends ${constraint} = Record<never, never>>`,
    // What a custom field receives is inferred from the options alone: a misspelt parameter does not compile.
    input: `${names.input}<${file.importLocalType('NoInfer', inputPath)}<keyof Custom & string>>`,
    options: `${options}<Custom>`,
    custom: ` & ${fields}<Custom>`,
  };
}
