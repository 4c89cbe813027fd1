import type { Origin } from '../../../catalogue/origin.js';
import { lines, literal } from '../code.js';
import { PhpFile, printClass } from '../php-file.js';
import type { NoticeTarget, Origins } from './target.js';

const className = 'Inspector\\Origins';

/** The origin of a notice, as an expression. */
export function importOrigin(origin: Partial<Origin>, { file, origins }: NoticeTarget): string {
  const json = JSON.stringify(origin);
  const known = [...origins].find(([, other]) => JSON.stringify(other) === json);
  const name = known?.[0] ?? freeName(origin.grade ?? 'unknown', origins);
  origins.set(name, origin);
  return `${file.use(className)}::${name}`;
}

/** The grade with a number: `OFFICIAL_CLIENT_2`. */
function freeName(grade: string, origins: Origins): string {
  const words = grade.toUpperCase().replaceAll(' ', '_');
  let number = 1;
  while (origins.has(`${words}_${number}`)) number++;
  return `${words}_${number}`;
}

/** The file of the origins that are used. */
export function printOrigins(origins: Origins): [path: string, text: string] {
  const file = new PhpFile(className.replace('\\', '/'), 'spec/');
  const constants = [...origins].map(([name, origin]) => [`public const ${name} = `, literal(origin), ';']);
  return [file.path, file.print(printClass('Where notices come from.', 'final class Origins', [lines(constants)]))];
}
