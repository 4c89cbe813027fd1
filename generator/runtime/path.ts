/** The keys from a value to a part of it. */
export type Path = readonly (string | number)[];

/** A key that is printed after a dot. */
const plainName = /^[A-Za-z_]\w*$/;

/** Longer keys are truncated, in UTF-16 code units: a key can be as long as a payload. */
const maxKeyLength = 64;

/** A path as the API prints it: `$.body[3].payload.email`. A key that is not a plain name is quoted as JSON. */
export function printPath(path: Path): string {
  let printed = '$.body';
  for (const key of path) printed += printKey(key);
  return printed;
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  const shown = key.slice(0, maxKeyLength);
  return plainName.test(key) ? `.${shown}` : `[${JSON.stringify(shown)}]`;
}
