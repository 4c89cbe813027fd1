/** The keys from a value to a part of it. */
export type Path = readonly (string | number)[];

/** A key that is printed after a dot. */
const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Longer keys are truncated, in UTF-16 code units: a key can be as long as a payload. */
const maxKeyLength = 64;

/** A path as the API prints it: `$.body[3].payload.email`. A key that is not a plain name is quoted as JSON. */
export function printPath(path: Path): string {
  return path.reduce<string>((printed, key) => printed + printKey(key), '$.body');
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  // Half of a surrogate pair at the cut would not be a character.
  const shown = key.length > maxKeyLength ? key.slice(0, maxKeyLength).replace(/[\ud800-\udbff]$/, '') : key;
  return plainName.test(key) ? `.${shown}` : `[${JSON.stringify(shown)}]`;
}
