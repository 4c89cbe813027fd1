import { ref } from '../../../catalogue/named-shapes.js';
import type { Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { Call, Code } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Output } from '../open-target.js';
import type { Expression } from '../target.js';
import { inspectorName, inspectorPath } from './output-paths.js';
import { ownNotices } from './own-notices.js';
import { codeOf } from './shapes/index.js';
import { importRuntime, type NoticeTarget, type Origins } from './target.js';

/** What all files of the notices have in common. */
export interface NoticeOutput extends Pick<Output, 'catalogue' | 'named'> {
  /** The messages of the notices that can be given, by their keys. */
  messages: Set<string>;
  origins: Origins;
  /** Whether a value of a named shape can have notices, for the names that are known so far. */
  known: Map<string, boolean>;
}

export function openNoticeOutput({ catalogue, named }: Output): NoticeOutput {
  return { catalogue, named, messages: new Set(), origins: new Map(), known: new Map() };
}

/** Begins the file of the inspector of a named shape. */
export function openNoticeTarget(
  path: string,
  source: string,
  exports: readonly string[],
  output: NoticeOutput,
): NoticeTarget {
  const target: NoticeTarget = {
    ...output,
    file: new GeneratedFile(path, source, exports),
    usesMessage: (key) => output.messages.add(key),
    hasNotices: (name) => hasNotices(name, output),
    inspect: (shape, name) => inspectShape(shape, name, target),
    isOfType: (shape) => {
      const resolved = resolve(shape, output.named);
      return codeOf(resolved).isOfType(resolved, target);
    },
  };
  return target;
}

/** Whether a value of a named shape can have notices: whether there is an inspector to print. */
export function hasNotices(name: string, output: NoticeOutput): boolean {
  const known = output.known.get(name);
  if (known !== undefined) return known;
  const found = canHaveNotices(resolve(ref(name), output.named), output);
  output.known.set(name, found);
  return found;
}

/** Whether a value of a shape can have notices. The inspector is printed for that, and discarded. */
export function canHaveNotices(shape: Shape, output: NoticeOutput): boolean {
  const discarded = openNoticeTarget('', '', [], { ...output, messages: new Set() });
  return discarded.inspect(shape, '') !== undefined;
}

function inspectShape(shape: Shape, name: string, target: NoticeTarget): Expression | undefined {
  if (shape.kind === 'ref') {
    if (!target.hasNotices(shape.name)) return undefined;
    return new Code(target.file.importLocal(inspectorName(shape.name), inspectorPath(shape.name)));
  }
  const inside = codeOf(shape).inspectInside?.(shape, name, target);
  const own = ownNotices(name, shape, target);
  if (own.length === 0) return inside;
  const args = [target.isOfType(shape), own, ...(inside ? [inside] : [])];
  return new Call(importRuntime(target, 'value', 'own-notice'), ...args);
}
