import type { CodeBlockWriter } from 'ts-morph';
import { jsonTypesOf } from '../../catalogue/json-type.js';
import { printString } from '../../print/literal.js';
import { type Condition, isAlways, whenFalse, whenTrue } from './condition.js';
import type { LocalField } from './field.js';
import type { Target } from './target.js';

/** A field, and where it is validated: after the loop if its value is stored, otherwise in the loop. */
export interface LoopField extends LocalField {
  isStored: boolean;
  /** The condition on `entry`; after a switch over types, the JSON type of the entry is one of the field's. */
  inLoop: Condition;
}

/** The condition on the key and the entry of a custom field. */
export interface CustomFieldCondition {
  condition: Condition;
  /** Whether its value is a string in any case. */
  isString: boolean;
}

/**
 * Prints the loop over an object with many fields that rejects unknown ones. Keys are distinguished by the type of their
 * value, then by their length, then by comparing them with one or two names.
 */
export function printSwitchLoop(
  writer: CodeBlockWriter,
  fields: readonly LoopField[],
  customField: CustomFieldCondition | undefined,
  { named }: Target,
): void {
  const typesOf = ({ shape }: LoopField) => jsonTypesOf(shape, named);
  const strings = fields.filter((field) => typesOf(field).includes('string'));
  const others = fields.filter((field) => typesOf(field).some((type) => type !== 'string'));
  const acceptsCustom = customField && `if (${whenTrue(customField.condition)}) continue;`;
  writer.write('for (const key in fields)').block(() => {
    writer.writeLine('const entry = fields[key];');
    if (strings.length > 0 || customField?.isString) {
      writer.write("if (typeof entry === 'string') ").inlineBlock(() => {
        if (strings.length > 0) printSwitch(writer, strings);
        if (acceptsCustom && customField.isString) writer.writeLine(acceptsCustom);
      });
      writer.write(' else ');
    }
    writer.write('if (entry === undefined) ').inlineBlock(() => {
      writer.writeLine('continue;');
    });
    if (others.length > 0) {
      writer.write(' else ').inlineBlock(() => {
        printSwitch(writer, others);
      });
    }
    writer.newLine();
    if (acceptsCustom && !customField.isString) writer.writeLine(acceptsCustom);
    writer.writeLine('return false;');
  });
}

function printSwitch(writer: CodeBlockWriter, fields: readonly LoopField[]): void {
  const lengths = [...new Set(fields.map(({ name }) => name.length))].sort((a, b) => a - b);
  writer.write('switch (key.length)').block(() => {
    for (const length of lengths) {
      writer.writeLine(`case ${length}:`);
      writer.indent(() => {
        const ofLength = fields.filter(({ name }) => name.length === length);
        const free = ofLength.filter(({ isStored, inLoop }) => !isStored && isAlways(inLoop));
        if (free.length > 0) writer.writeLine(`if (${free.map(isKey).join(' || ')}) continue;`);
        for (const field of ofLength.filter((other) => !free.includes(other))) printBranch(writer, field);
        writer.writeLine('break;');
      });
    }
  });
}

function printBranch(writer: CodeBlockWriter, field: LoopField): void {
  writer.write(`if (${isKey(field)})`).block(() => {
    if (field.isStored) writer.writeLine(`${field.local} = entry;`);
    else writer.writeLine(`if (${whenFalse(field.inLoop)}) return false;`);
    writer.writeLine('continue;');
  });
}

function isKey({ name }: LoopField): string {
  return `key === ${printString(name)}`;
}
