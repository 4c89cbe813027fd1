import type { CodeBlockWriter } from 'ts-morph';
import { printString } from '../../print/literal.js';
import type { Field } from './field.js';

/** Prints the loop over an object with few fields: each goes into its variable, any other key is refused. */
export function printShortLoop(writer: CodeBlockWriter, fields: Field[]): void {
  writer.write('for (const key in fields)').block(() => {
    writer.writeLine('const entry = fields[key];');
    for (const { name, local } of fields)
      writer
        .write(`if (key === ${printString(name)}) ${local} = entry;`)
        .newLine()
        .write('else ');
    writer.write('if (entry !== undefined) return false;').newLine();
  });
}
