import type { ResolvedShape } from '../../../../catalogue/shape.js';
import type { Code } from '../../code.js';
import type { NoticeTarget, Subject } from '../target.js';

/** How the notices of a kind of shape are collected. */
export interface ShapeNotices<Of extends ResolvedShape> {
  /** The condition that a value has a type of the shape. */
  isOfType(shape: Of, value: string, target: NoticeTarget): Code;
  /** The statements that inspect what a value contains. They accept a value of any type. */
  inspectInside?(shape: Of, subject: Subject, target: NoticeTarget): Code[];
}
