import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import type { Catalogue, CatalogueEvent, TrafficSource } from '../../catalogue/catalogue.js';
import { docStructures } from '../../print/comment.js';
import { fieldDoc, printDoc } from '../../print/doc-comment.js';
import { printKey, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { cookieDoc, declareCookie } from './cookie.js';
import { exampleObject } from './example.js';
import { importMessages } from './messages-file.js';
import { trafficFields, trafficNames } from './traffic.js';

/** The type that marks the value of a cookie. */
const brand = 'cookie';

/** Prints the functions that fill the traffic fields, from a cookie or from the UTM parameters of a URL. */
export function printTrafficFile(event: CatalogueEvent, sources: TrafficSource, catalogue: Catalogue): string {
  const file = new GeneratedFile(trafficNames.file, 'spec/traffic-source.ts', Object.values(trafficNames));
  declareTypes(event, sources, catalogue, file);
  const { cookie, utm } = sources;
  const trafficCookie = declareCookie('trafficCookie', cookie, file);
  const utmFields = file.addConstant('utmFields', printLiteral(utm));
  const { builder, value, parameters } = trafficNames;
  const messages = importMessages(file);
  const readCookie = file.importLocal('readCookie', 'runtime/cookie');
  const readUtm = file.importLocal('readUtm', 'runtime/traffic');
  const example = exampleObject(utm, event.payload, catalogue);
  const fields = trafficFields(catalogue).map((name) =>
    name === cookie.field
      ? `${printKey(name)}: ${readCookie}(cookie, ${trafficCookie}, ${messages}) as ${value},`
      : `${printKey(name)}: undefined,`,
  );
  const members = [
    printDoc(
      cookieDoc(
        `The traffic fields of a \`${cookie.names[0]}\` cookie.`,
        `{ ...${builder}.fromCookie(request.headers.cookie) }`,
      ),
    ),
    `fromCookie(cookie: string): ${trafficNames.cookie} { return {\n${fields.join('\n')}\n}; },\n`,
    printDoc(
      [
        'The traffic fields from the UTM parameters of a URL.',
        '',
        '@throws {RdsmValidationError} for a value that is not a string, and for a cookie as the source.',
        ...(example === undefined ? [] : ['@example', `{ ...${builder}.fromUtm(${example}) }`]),
      ].join('\n'),
    ),
    `fromUtm(utm: ${parameters}): ${trafficNames.utm} { return ${readUtm}(utm, ${utmFields}, ${trafficCookie}, ${messages}); },`,
  ];
  file.addConstant(builder, `{\n${members.join('\n')}\n}`, {
    doc: [
      'Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two',
      'spreads the last one wins, entirely.',
    ].join('\n'),
    isExported: true,
  });
  return file.print();
}

function declareTypes(
  { payload }: CatalogueEvent,
  { cookie, utm }: TrafficSource,
  catalogue: Catalogue,
  file: GeneratedFile,
): void {
  const names = trafficNames;
  const source = cookie.field;
  const properties = (typeOf: (name: string) => string): OptionalKind<PropertySignatureStructure>[] =>
    payload.fields
      .filter(({ name }) => trafficFields(catalogue).includes(name))
      .map(({ name, shape }) => ({
        name: printKey(name),
        docs: docStructures(shape.kind === 'ref' ? undefined : fieldDoc(shape)),
        type: typeOf(name),
      }));
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
    properties: properties((name) => `${name === source ? 'Source' : unlessCookie} | undefined`).map((property) => ({
      ...property,
      hasQuestionToken: true,
    })),
  });
  file.addInterface({
    name: names.parameters,
    doc: 'The UTM parameters of a URL. A missing one may be `null`, as `URLSearchParams` returns it.',
    isExported: true,
    properties: Object.entries(utm).map(([parameter, field]) => ({
      name: printKey(parameter),
      docs: docStructures(`\`utm_${parameter}\`, which is sent as ${field}.`),
      hasQuestionToken: true,
      type: 'string | null | undefined',
    })),
  });
}
