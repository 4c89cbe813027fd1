import type { CodeBlockWriter } from 'ts-morph';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { printString } from '../../print/literal.js';
import { saysOnly } from './explained.js';
import type { Field } from './field.js';
import type { Others } from './others.js';
import { all, call } from './test.js';

/**
 * Prints the loop over an object with many fields. Keys are told apart by the type of what they hold, then by their
 * length, then by comparing them to one or two names.
 */
export function printLongLoop(
  writer: CodeBlockWriter,
  fields: Field[],
  kept: Field[],
  others: Others | undefined,
  mayBeText: (schema: JsonSchema) => boolean,
): void {
  const texts = fields.filter(({ schema }) => isText(schema) || mayBeText(schema));
  const rest = fields.filter(({ schema }) => !isText(schema));
  writer.write('for (const key in fields)').block(() => {
    writer.writeLine('const entry = fields[key];');
    if (texts.length > 0 || others?.isFreeText) {
      writer.write("if (typeof entry === 'string') ").inlineBlock(() => {
        if (texts.length > 0) printSwitch(writer, texts, kept);
        if (others?.isFreeText) writer.writeLine(`if (${others.matches}) continue;`);
      });
      writer.write(' else ');
    }
    writer.write('if (entry === undefined) ').inlineBlock(() => {
      writer.writeLine('continue;');
    });
    if (rest.length > 0) {
      writer.write(' else ').inlineBlock(() => {
        printSwitch(writer, rest, kept);
      });
    }
    writer.newLine();
    if (others && !others.isFreeText)
      writer.writeLine(`if (${all([call(others.matches), others.test]).holds}) continue;`);
    writer.writeLine('return false;');
  });
}

/** Tells the key apart by its length, then by comparing it to the names of that length. */
function printSwitch(writer: CodeBlockWriter, fields: Field[], kept: Field[]): void {
  const lengths = [...new Set(fields.map(({ name }) => name.length))].sort((a, b) => a - b);
  writer.write('switch (key.length)').block(() => {
    for (const length of lengths) {
      writer.writeLine(`case ${length}:`);
      writer.indent(() => {
        const ofLength = fields.filter(({ name }) => name.length === length);
        const free = ofLength.filter((field) => !kept.includes(field) && isText(field.schema));
        if (free.length > 0) writer.writeLine(`if (${free.map(isKey).join(' || ')}) continue;`);
        for (const field of ofLength.filter((other) => !free.includes(other)))
          printArm(writer, field, kept.includes(field));
        writer.writeLine('break;');
      });
    }
  });
}

function printArm(writer: CodeBlockWriter, field: Field, isKept: boolean): void {
  writer.write(`if (${isKey(field)})`).block(() => {
    if (isKept) writer.writeLine(`${field.local} = entry;`);
    else writer.writeLine(`if (${scalarTest(field.schema)}) return false;`);
    writer.writeLine('continue;');
  });
}

function isKey({ name }: Field): string {
  return `key === ${printString(name)}`;
}

export function isText({ type }: JsonSchema): boolean {
  return type === 'string';
}

/** A text of which nothing is asked. */
export function isFreeText(schema: JsonSchema): boolean {
  return isText(schema) && saysOnly(schema, 'type');
}

/** A value of which only the type is asked. */
export function isPlainScalar(schema: JsonSchema): boolean {
  const { type } = schema;
  return (type === 'boolean' || type === 'number' || type === 'integer') && saysOnly(schema, 'type');
}

function scalarTest({ type }: JsonSchema): string {
  switch (type) {
    case 'integer':
      return '!Number.isInteger(entry)';
    case 'number':
      return '!Number.isFinite(entry)';
    default:
      return `typeof entry !== '${type}'`;
  }
}
