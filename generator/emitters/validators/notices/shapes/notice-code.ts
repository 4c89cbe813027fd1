import type { ResolvedShape } from '../../../../catalogue/shape.js';
import type { Expression } from '../../target.js';
import type { NoticeTarget } from '../target.js';

/** How the notices of a kind of shape are collected. */
export interface NoticeCode<Of extends ResolvedShape> {
  /** The check that a value has a type of the shape: see runtime/notices/json-type.ts. */
  isOfType(shape: Of, target: NoticeTarget): Expression;
  /** The inspector of what a value contains; undefined if that can have no notice. */
  inspectInside?(shape: Of, name: string, target: NoticeTarget): Expression | undefined;
}
