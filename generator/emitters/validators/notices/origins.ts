import type { Origin } from '../../../catalogue/origin.js';
import { Code, printLiteral } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Files } from '../../emitter.js';
import { noticesPath } from './output-paths.js';
import type { NoticeTarget, Origins } from './target.js';

const originsPath = `${noticesPath}/origins`;

/** The origin of a notice. A deprecation has no statement but its message. */
export function importOrigin(origin: Partial<Origin>, { file, origins }: NoticeTarget): Code {
  const expression = printLiteral(origin);
  const known = [...origins].find(([, other]) => other === expression);
  const name = known?.[0] ?? freeName(origin.grade ?? '', origins);
  origins.set(name, expression);
  return new Code(file.importLocal(name, originsPath));
}

/** The grade with a number: `officialClient2`. */
function freeName(grade: string, origins: Origins): string {
  const words = grade.replace(/ [a-z]/g, (found) => found.slice(1).toUpperCase());
  let number = 1;
  while (origins.has(`${words}${number}`)) number++;
  return `${words}${number}`;
}

/** The file of the origins that are used. */
export function printOrigins(origins: Origins): Files {
  if (origins.size === 0) return new Map();
  const file = new GeneratedFile(originsPath, 'spec/', [...origins.keys()]);
  const type = file.importLocalType('NoticeOrigin', 'runtime/notices/notice');
  for (const [name, expression] of origins) file.addConstant(name, expression, { type, isExported: true });
  return new Map([[`${originsPath}.ts`, file.print()]]);
}
