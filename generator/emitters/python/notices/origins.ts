import type { Origin } from '../../../catalogue/origin.js';
import { printExpression } from '../print/expression.js';
import { constantName } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';

export const originsPath = '_notices/origins';

/** The origins of notices, by the names of their constants. Many notices have the same one. */
export type Origins = Map<string, Partial<Origin>>;

/** The constant of the origin of a notice. */
export function importOrigin(origin: Partial<Origin>, file: PythonFile, origins: Origins): string {
  const printed = printExpression(origin);
  const known = [...origins].find(([, other]) => printExpression(other) === printed);
  const name = known?.[0] ?? freeName(origin.grade ?? '', origins);
  origins.set(name, origin);
  return file.import(name, originsPath);
}

/** The grade with a number: `OFFICIAL_CLIENT_2`. */
function freeName(grade: string, origins: Origins): string {
  let number = 1;
  while (origins.has(`${constantName(grade)}_${number}`)) number++;
  return `${constantName(grade)}_${number}`;
}

/** The module of the origins that are used. */
export function printOriginsFile(origins: Origins): PythonFile {
  const file = new PythonFile(originsPath, 'spec/', 'Where notices come from.');
  const type = file.runtime('Origin', 'notices');
  for (const [name, origin] of origins) file.addConstant(name, { ...origin }, { type });
  return file;
}
