/** The names that each module exports, by specifier. */
export interface ExportedNames {
  imported: Record<string, string[]>;
  required: Record<string, string[]>;
}

/**
 * What modules export to import and to require.
 * @param evaluate Runs a module of the given name and code in a project, and reads the JSON that it prints.
 */
export async function exportedNames(
  evaluate: (name: string, code: string) => Promise<unknown>,
  specifiers: readonly string[],
): Promise<ExportedNames> {
  const list = JSON.stringify(specifiers);
  const imported = await evaluate(
    'import.mjs',
    `const names = async (path) => [path, Object.keys(await import(path)).sort()];
     console.log(JSON.stringify(Object.fromEntries(await Promise.all(${list}.map(names)))));`,
  );
  const required = await evaluate(
    'require.cjs',
    `const names = (path) => [path, Object.keys(require(path)).sort()];
     console.log(JSON.stringify(Object.fromEntries(${list}.map(names))));`,
  );
  return { imported, required } as ExportedNames;
}
