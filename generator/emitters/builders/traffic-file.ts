import type { Catalogue, CatalogueEvent, TrafficSource } from '../../catalogue/catalogue.js';
import { printDoc } from '../../print/doc-comment.js';
import { printKey, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { cookieDoc, declareCookie, strictCookieDoc } from './cookie.js';
import { importMessages } from './messages-file.js';
import { trafficFields, trafficNames, utmPrefix } from './traffic.js';
import { declareTrafficTypes, type UtmSignature, utmSignature } from './traffic-types.js';
import { exportValidationError } from './validation-error.js';

/** Prints the functions that fill the traffic fields, from a cookie or from the UTM parameters of a URL. */
export function printTrafficFile(event: CatalogueEvent, sources: TrafficSource, catalogue: Catalogue): string {
  const file = new GeneratedFile(trafficNames.file, 'spec/traffic-source.ts', Object.values(trafficNames));
  declareTrafficTypes(event, sources, catalogue, file);
  const cookie = declareCookie('trafficCookie', sources.cookie, file);
  const fields = file.addConstant('utmFields', printLiteral(sources.utm));
  const customPrefix = printLiteral(event.payload.customFields?.prefix);
  const mapping = file.addConstant(
    'utmMapping',
    `{ prefix: ${printLiteral(utmPrefix)}, fields: ${fields}, cookie: ${cookie}, customPrefix: ${customPrefix} }`,
    { type: file.importLocalType('UtmMapping', 'runtime/traffic') },
  );
  const signature = utmSignature(event, file);
  const members = [...cookieMembers(sources, cookie, catalogue, file), ...utmMembers(mapping, signature, file)];
  file.addConstant(trafficNames.builder, `{\n${members.join('\n')}\n}`, {
    doc: [
      'Where a visitor comes from: a cookie or the UTM parameters of a URL, to be spread into a payload. Of two',
      'spreads the last one that finds something counts, entirely.',
    ].join('\n'),
    isExported: true,
  });
  exportValidationError(file);
  return file.print();
}

function cookieMembers(
  { cookie }: TrafficSource,
  constant: string,
  catalogue: Catalogue,
  file: GeneratedFile,
): string[] {
  const { builder, value, cookie: result, none } = trafficNames;
  const fieldsOf = file.addConstant(
    'cookieFields',
    `(value: string): ${result} => ({ ${trafficFields(catalogue)
      .map((name) => `${printKey(name)}: ${name === cookie.field ? `value as ${value}` : 'undefined'}`)
      .join(', ')} })`,
  );
  const find = file.importLocal('findCookie', 'runtime/cookie');
  const read = file.importLocal('readCookie', 'runtime/cookie');
  const summary = `The traffic fields of a \`${cookie.names[0]}\` cookie.`;
  return [
    printDoc(cookieDoc(summary, 'No fields', `{ ...${builder}.fromCookie(request.headers.cookie) }`)),
    `fromCookie(cookie: string | null | undefined): ${result} | ${none} {
      const value = ${find}(cookie, ${constant});
      return value === undefined ? {} : ${fieldsOf}(value);
    },\n`,
    printDoc(strictCookieDoc(summary)),
    `parseCookie(cookie: string): ${result} { return ${fieldsOf}(${read}(cookie, ${constant}, ${importMessages(file)})); },\n`,
  ];
}

function utmMembers(
  mapping: string,
  { typeParameters, input, options, custom }: UtmSignature,
  file: GeneratedFile,
): string[] {
  const { builder, cookie, utm, none } = trafficNames;
  const find = file.importLocal('findUtm', 'runtime/traffic');
  const read = file.importLocal('readUtm', 'runtime/traffic');
  const messages = importMessages(file);
  const result = `(${utm} | ${none})${custom}`;
  const visit = `{ cookie?: string | null | undefined; url?: ${input} | null | undefined } & ${options}`;
  return [
    printDoc(fromUtmDoc),
    `fromUtm${typeParameters}(utm: ${input} | null | undefined, options?: ${options}): ${result} {
      return ${find}(utm, options, ${mapping}, ${messages});
    },\n`,
    printDoc(parseUtmDoc),
    `parseUtm${typeParameters}(utm: ${input}, options?: Omit<${options}, 'onIgnored'>): ${result} {
      return ${read}(utm, options, ${mapping}, ${messages});
    },\n`,
    printDoc(fromDoc),
    `from${typeParameters}(visit: ${visit}): (${cookie} | ${utm} | ${none})${custom} {
      const utm: ${result} = ${find}(visit?.url, visit, ${mapping}, ${messages}, 'visit');
      return { ...utm, ...${builder}.fromCookie(visit?.cookie) };
    },`,
  ];
}

const utmParam =
  '@param utm An address or its query, `URLSearchParams`, a `URL`, a `Request`, or a record. In a record, names may lack `utm_`.';

const customFieldsParam =
  '@param options `customFields` names the custom fields that receive parameters for which there is no other field.';

const fromUtmDoc = [
  'The traffic fields from the UTM parameters of a URL. Those that no field receives, such as `utm_content`, are reported',
  'to `onIgnored`, or once to the console.',
  '',
  utmParam,
  customFieldsParam,
  '@returns No fields where there are no parameters: it throws for no address.',
  '@throws {RdsmValidationError} for a custom field without its prefix, and for an option that does not exist.',
  '@example',
  `{ ...${trafficNames.builder}.fromUtm(request.url, { customFields: { content: 'cf_utm_content' } }) }`,
].join('\n');

const parseUtmDoc = [
  'The traffic fields from the UTM parameters of a URL, all of which have to be sent.',
  '',
  utmParam,
  customFieldsParam,
  '@throws {RdsmValidationError} for a parameter without a field, a value that is not a string, and a cookie as the source.',
].join('\n');

const fromDoc = [
  'The traffic fields of the cookie if there is one, else those of the address.',
  '',
  '@throws {RdsmValidationError} for a custom field without its prefix, and for a member that does not exist.',
  '@example',
  `{ ...${trafficNames.builder}.from({ cookie: request.headers.cookie, url: request.url }) }`,
].join('\n');
