import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { Call, Code } from '../../../print/literal.js';
import type { Files } from '../../emitter.js';
import { openTarget } from '../open-target.js';
import type { Expression, Target } from '../target.js';
import { clearShape } from './clear-shape.js';
import { canHaveNotices, type NoticeOutput } from './output.js';
import { noticesPath } from './output-paths.js';
import { importRuntime, type NoticeTarget } from './target.js';

/** A check that accepts only payloads without notices. */
export interface ClearCheck {
  name: string;
  target: Target;
}

/**
 * Declares the check that finds payloads without notices, where every field has to be looked up for notices: there, an
 * inspector takes ten times as long as a check.
 */
export function declareClearCheck(
  { names, payload, source }: CatalogueEvent,
  output: NoticeOutput,
): ClearCheck | undefined {
  if (payload.unknownFields !== 'notice') return undefined;
  const shape = clearShape(payload, { named: output.named, hasNotices: (inner) => canHaveNotices(inner, output) });
  if (shape === undefined) return undefined;
  const functionName = `isClear${names.payload}`;
  const exports = { checks: [functionName], explainers: [] };
  const target = openTarget(`${noticesPath}/${names.file}`, source, exports, { ...output, messages: new Set() });
  return { name: target.declareCheck(shape, names.payload, { isExported: true, functionName }), target };
}

export function printClearCheck({ target: { checks } }: ClearCheck): Files {
  return new Map([[`${checks.path}.ts`, checks.print()]]);
}

/** The inspector of a payload, which is needed only if the check rejects it. */
export function unlessClear(
  { name, target: { checks } }: ClearCheck,
  inspector: Expression,
  target: NoticeTarget,
): Call {
  const check = new Code(target.file.importLocal(name, checks.path));
  return new Call(importRuntime(target, 'unlessClear', 'unless-clear'), check, inspector);
}
