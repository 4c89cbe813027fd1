import type { Catalogue } from '../../../catalogue/catalogue.js';
import { hasNotices } from '../../../catalogue/has-notices.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import type { ResolvedShape } from '../../../catalogue/shape.js';
import { snakeCase } from '../print/names.js';
import type { PythonFile } from '../print/python-file.js';
import type { Origins } from './origins.js';
import { inspectName, noticesPath } from './output-paths.js';
import { type OwnNotice, ownNotices } from './own-notices.js';
import { codeOf } from './shapes/index.js';
import type { NoticeTarget } from './target.js';

/** Begins to print notices into a file. */
export function openNoticeTarget(file: PythonFile, catalogue: Catalogue, origins: Origins): NoticeTarget {
  const named = namedShapes(catalogue);
  const declared = new Map<string, string>();
  const target: NoticeTarget = {
    catalogue,
    named,
    file,
    origins,
    inspect: (shape, name) => {
      if (!hasNotices(shape, named)) return undefined;
      if (shape.kind === 'ref') return file.import(inspectName(shape.name), noticesPath(shape.name, catalogue));
      const key = JSON.stringify([shape, shape.deprecated && name]);
      const known = declared.get(key) ?? declareInspector(`_inspect_${snakeCase(name)}`, name, shape, target);
      declared.set(key, known);
      return known;
    },
  };
  return target;
}

/** Declares the function that adds the notices of a value. */
export function declareInspector(
  functionName: string,
  name: string,
  shape: ResolvedShape,
  target: NoticeTarget,
): string {
  const { file } = target;
  const printer = codeOf(shape);
  const { statements, local, isWrong } = printer.read(shape, target);
  const own = ownNotices(name, shape, local, target);
  const inside = printer.inspectInside?.(shape, name, target) ?? [];
  return file.addFunction({
    name: functionName,
    parameters: ['value: object', `notices: ${file.runtime('Notices', 'notices')}`],
    returns: 'None',
    doc: `Add the notices of a value: ${('title' in shape && shape.title) || name}.`,
    body: [
      ...statements,
      ...(isWrong === undefined ? [] : [`    if ${isWrong}:`, '        return']),
      ...firstOf(own),
      ...inside,
    ],
  });
}

/** The statements that add the first notice that concerns the value. */
function firstOf(own: readonly OwnNotice[]): string[] {
  const always = own.findIndex(({ condition }) => condition === undefined);
  const reachable = always < 0 ? own : own.slice(0, always + 1);
  return reachable.flatMap(({ condition, statement }, index) => {
    if (condition === undefined) return index === 0 ? [statement(4)] : ['    else:', statement(8)];
    return [`    ${index === 0 ? 'if' : 'elif'} ${condition}:`, statement(8)];
  });
}
