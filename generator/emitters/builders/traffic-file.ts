import { type InterfaceDeclarationStructure, StructureKind, type WriterFunction } from 'ts-morph';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { docOf, fieldDoc, writeDoc } from '../../print/doc-comment.js';
import { literal, printKey } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { cookieLiteral } from './cookie.js';
import { exampleObject } from './example.js';
import { Imports } from './imports.js';
import { constant, withImports } from './statements.js';
import { trafficNames } from './traffic.js';

/** Prints what fills the traffic fields, from a cookie or from the parameters of an address. */
export function printTrafficFile(event: CatalogueEvent, { trafficSources }: Catalogue): string {
  if (trafficSources === undefined) throw new Error('There are no traffic sources.');
  const { cookie, utm } = trafficSources;
  const imports = new Imports();
  const names = trafficNames;
  const fields = [...new Set([cookie.field, ...Object.values(utm)])];
  const docOfField = (field: string) => docOf(fieldDoc(event.payload.properties?.[field] ?? {}));
  const interfaceOf = (
    name: string,
    doc: string,
    typeOf: (isSource: boolean) => string,
    isOptional = false,
  ): InterfaceDeclarationStructure => ({
    kind: StructureKind.Interface,
    docs: [doc],
    isExported: true,
    name,
    properties: fields.map((field) => ({
      docs: [docOfField(field)],
      name: printKey(field),
      hasQuestionToken: isOptional,
      type: typeOf(field === cookie.field),
    })),
  });
  const beside = interfaceOf(
    names.beside,
    'The traffic fields, of which the others must be empty beside a cookie.',
    (isSource) => `${isSource ? 'Source' : `([Source] extends [${names.value}] ? '' : string)`} | undefined`,
    true,
  );
  const [cookieName] = cookie.names;
  return printTypeScript(`spec/${names.file}.ts`, {
    statements: withImports(imports, [
      'declare const cookie: unique symbol;',
      {
        kind: StructureKind.TypeAlias,
        docs: [`The value of a \`${cookieName}\` cookie, which \`${names.builder}.fromCookie\` has read.`],
        isExported: true,
        name: names.value,
        type: 'string & { readonly [cookie]: true }',
      },
      interfaceOf(names.cookie, 'The traffic fields as a cookie fills them.', (isSource) =>
        isSource ? names.value : "'' | undefined",
      ),
      interfaceOf(
        names.utm,
        'The traffic fields as the parameters of an address fill them.',
        () => 'string | undefined',
      ),
      {
        kind: StructureKind.TypeAlias,
        docs: ['The traffic fields: of a cookie, or of an address.'],
        isExported: true,
        name: names.either,
        type: [
          `Partial<${names.cookie}>`,
          `(Partial<${names.utm}> & { ${printKey(cookie.field)}?: (string & { readonly [cookie]?: never }) | undefined })`,
        ].join(' | '),
      },
      { ...beside, typeParameters: [{ name: 'Source', constraint: 'string' }] },
      {
        kind: StructureKind.Interface,
        docs: ['The UTM parameters of an address. What it does not have may be `null`, as `URLSearchParams` gives it.'],
        isExported: true,
        name: names.parameters,
        properties: Object.entries(utm).map(([parameter, field]) => ({
          docs: [`\`utm_${parameter}\`, which is sent as ${field}.`],
          name: printKey(parameter),
          hasQuestionToken: true,
          type: 'string | null | undefined',
        })),
      },
      constant('trafficCookie', imports.ownType('Cookie', 'runtime/cookie'), cookieLiteral(cookie)),
      constant('utmFields', undefined, literal(utm)),
      writeBuilder(cookie.field, fields, cookieName, exampleObject(utm, event.payload), imports),
    ]),
  });
}

function writeBuilder(
  source: string,
  fields: string[],
  cookieName: string,
  example: string | undefined,
  imports: Imports,
): WriterFunction {
  const { builder, cookie, utm, value, parameters } = trafficNames;
  const readCookie = imports.own('readCookie', 'runtime/cookie');
  const readUtm = imports.own('readUtm', 'runtime/traffic');
  return (writer) => {
    writeDoc(writer, docs.whole);
    writer.write(`export const ${builder} = `).inlineBlock(() => {
      writeDoc(writer, docs.fromCookie(cookieName, builder));
      writer.write(`fromCookie(cookie: string): ${cookie} `).inlineBlock(() => {
        writer.write('return ').inlineBlock(() => {
          writer.writeLine(`${printKey(source)}: ${readCookie}(cookie, trafficCookie) as ${value},`);
          for (const field of fields.filter((name) => name !== source)) {
            writer.writeLine(`${printKey(field)}: undefined,`);
          }
        });
        writer.write(';');
      });
      writer.write(',').newLine().blankLine();
      writeDoc(writer, docs.fromUtm(builder, example));
      writer.write(`fromUtm(utm: ${parameters}): ${utm} `).inlineBlock(() => {
        writer.write(`return ${readUtm}(utm, utmFields, trafficCookie);`);
      });
      writer.write(',').newLine();
    });
    writer.write(';').newLine();
  };
}

const docs = {
  whole: [
    'Where a visitor comes from: a cookie or the parameters of a URL, to be spread into a payload. Of two',
    'spreads the last one wins, entirely.',
  ].join('\n'),
  fromCookie: (name: string, builder: string) =>
    [
      `The traffic fields of a \`${name}\` cookie.`,
      '',
      '@param cookie Its value, or the whole `Cookie` header that has it; percent-encoded or not.',
      '@throws {RdsmValidationError} when it is neither.',
      '@example',
      `{ ...${builder}.fromCookie(request.headers.cookie) }`,
    ].join('\n'),
  fromUtm: (builder: string, example: string | undefined) =>
    [
      'The traffic fields from the UTM parameters of a URL.',
      '',
      '@throws {RdsmValidationError} for a value that is not a string, and for a cookie as the source.',
      ...(example === undefined ? [] : ['@example', `{ ...${builder}.fromUtm(${example}) }`]),
    ].join('\n'),
};
