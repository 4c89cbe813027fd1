import { isKeyword, snakeCase } from '../../../print/python-names.js';

export { builderName, moduleName, parameterName, snakeCase } from '../../../print/python-names.js';

/** The name of a constant. */
export function constantName(name: string): string {
  return snakeCase(name).toUpperCase();
}

/** Whether Python accepts a name as that of a variable. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isKeyword(name);
}

/** The name with `_` at its end, as often as it takes until nothing else is named so. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  while (isTaken(free)) free += '_';
  return free;
}
