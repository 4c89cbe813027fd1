import type { CodeBlockWriter } from 'ts-morph';

/** Prints what the spec says of the next line as a comment, however many lines it has. */
export function printRemark(writer: CodeBlockWriter, text: string | undefined): void {
  for (const line of (text ?? '').split(/[\n\r\u2028\u2029]+/)) {
    if (line.trim() !== '') writer.writeLine(`// ${line}`);
  }
}
