import type { WriterFunction } from 'ts-morph';
import { writeDoc } from './doc-comment.js';

/**
 * An exported constant with its doc comment, as a statement. As a structure its value would be indented once more
 * than its declaration.
 */
export function exportedConstant(name: string, doc: string, value: WriterFunction): WriterFunction {
  return (writer) => {
    writeDoc(writer, doc);
    writer.write(`export const ${name} = `);
    value(writer);
    writer.write(';').newLine();
  };
}
