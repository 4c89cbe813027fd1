import { IndentationText, Project, QuoteKind, type SourceFileStructure } from 'ts-morph';
import { generatedNotice } from './header.js';

/** A TypeScript file as ts-morph describes it. */
export type TypeScriptFile = Omit<SourceFileStructure, 'kind'>;

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
    useTrailingCommas: true,
  },
});

/**
 * Prints a TypeScript file with the header that says where it comes from.
 * @param source What the file is generated from, such as `spec/events/sale.ts`.
 * @param file All of it at once: a file that is changed again and again takes longer with every change.
 */
export function printTypeScript(source: string, file: TypeScriptFile): string {
  const printed = project.createSourceFile('printed.ts', file, { overwrite: true });
  const text = printed.getFullText();
  // Kept files would fill the memory, and names would be looked up among all of them.
  printed.forget();
  // The header comes last: ts-morph puts imports above a comment that is already there.
  return `// ${generatedNotice(source)}\n\n${text}`;
}
