import type { WriterFunction } from 'ts-morph';

/**
 * An exported constant with its doc comment, as a statement. As a structure its value would be indented once more
 * than its declaration.
 */
export function exportedConstant(name: string, doc: string, value: WriterFunction): WriterFunction {
  return (writer) => {
    writer.writeLine(`/** ${doc} */`);
    writer.write(`export const ${name} = `);
    value(writer);
    writer.write(';').newLine();
  };
}
