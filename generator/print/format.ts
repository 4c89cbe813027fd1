import { format } from 'prettier';

const options = { parser: 'typescript', printWidth: 120, singleQuote: true } as const;

/**
 * TypeScript as the project's formatter would print it: Biome's own library is a WebAssembly of 30 MB, and Prettier
 * prints the same for what is generated.
 * @throws {SyntaxError} for code that does not parse.
 */
export async function formatTypeScript(code: string): Promise<string> {
  const known = formatted.get(code);
  if (known !== undefined) return known;
  const result = await format(code, options);
  formatted.set(code, result);
  return result;
}

/** The files of an emitter, with TypeScript formatted. */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const formattedFiles = new Map<string, string>();
  for (const [path, text] of files) {
    formattedFiles.set(path, path.endsWith('.ts') ? await formatTypeScript(text) : text);
  }
  return formattedFiles;
}

/** What was formatted before. Formatting takes longest, and a change of the spec changes few files. */
const formatted = new Map<string, string>();
