import type { WriterFunction } from 'ts-morph';
import { definitionFile, reservedWords, uncapitalise } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { type Discriminator, findDiscriminator } from '../../legacy/discriminator.js';
import { type JsonSchema, referencedNames, referredName } from '../../legacy/json-schema.js';
import { writeDoc } from '../../print/doc-comment.js';
import { literal, printKey, printString } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { Imports } from './imports.js';
import { withImports } from './statements.js';

/** A definition that is one of several objects, told apart by a field. */
export interface Union {
  name: string;
  schema: JsonSchema;
  discriminator: Discriminator;
}

/** The unions that payloads hold. */
export function unionsIn({ events, definitions }: Catalogue): Union[] {
  const used = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  return [...used].flatMap((name) => {
    const schema = definitions[name] ?? {};
    const discriminator = schema.oneOf && findDiscriminator(schema.oneOf, definitions);
    return discriminator ? [{ name, schema, discriminator }] : [];
  });
}

/** Prints a function per branch of a union, which takes the fields of the branch but for the one that tells it apart. */
export function printUnionFile({ name, schema, discriminator }: Union): string {
  const imports = new Imports();
  const { field, branches } = discriminator;
  const methods = methodNames(branches.map(({ value }) => value));
  const written = branches.map((branch, index) => {
    const reference = referredName(branch.schema);
    const type =
      reference === undefined
        ? `Extract<${imports.type(name, definitionFile(name))}, { ${printKey(field)}: ${printString(branch.value)} }>`
        : imports.type(reference, definitionFile(reference));
    return writeMethod(methods[index] ?? branch.value, type, field, branch);
  });
  return printTypeScript('spec/', {
    statements: withImports(imports, [
      (writer) => {
        writeDoc(writer, schema.description ?? name);
        writer.write(`export const ${uncapitalise(name)} = `).inlineBlock(() => {
          for (const [index, write] of written.entries()) {
            if (index > 0) writer.blankLine();
            write(writer);
          }
        });
        writer.write(';').newLine();
      },
    ]),
  });
}

function writeMethod(
  method: string,
  type: string,
  field: string,
  { value, object }: Discriminator['branches'][number],
): WriterFunction {
  const { properties = {}, required = [] } = object;
  const others = Object.keys(properties).filter((name) => name !== field);
  const ordered = [
    ...others.filter((name) => required.includes(name)),
    ...others.filter((name) => !required.includes(name)),
  ];
  const parameters = ordered.map((name) => ({
    name,
    parameter: reservedWords.includes(name) ? `${name}_` : name,
    isRequired: required.includes(name),
  }));
  const remarks = [object.description, properties[field]?.description].filter((text) => text !== undefined);
  return (writer) => {
    const tags = parameters.map(({ name, parameter }) => `@param ${parameter} ${properties[name]?.description ?? ''}`);
    writeDoc(writer, [...remarks, '', ...tags].join('\n'));
    const declared = parameters.map(
      ({ name, parameter, isRequired }) => `${parameter}${isRequired ? '' : '?'}: ${type}[${printString(name)}]`,
    );
    writer.write(`${printKey(method)}(${declared.join(', ')}): ${type} `).inlineBlock(() => {
      writer.write('return ').inlineBlock(() => {
        writer.write(`${printKey(field)}: `);
        literal(value)(writer);
        writer.write(',').newLine();
        for (const { name, parameter, isRequired } of parameters) {
          const member = name === parameter ? name : `${printKey(name)}: ${parameter}`;
          writer.writeLine(isRequired ? `${member},` : `...(${parameter} !== undefined && { ${member} }),`);
        }
      });
      writer.write(';');
    });
    writer.write(',').newLine();
  };
}

/** The values as names: `data_processing` gives `dataProcessing`. Where two would have one name, they stay as they are. */
function methodNames(values: string[]): string[] {
  const names = values.map((value) =>
    value.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? ''),
  );
  const areNames = names.every((name) => /^[A-Za-z]/.test(name)) && new Set(names).size === names.length;
  return areNames ? names.map(uncapitalise) : values;
}
