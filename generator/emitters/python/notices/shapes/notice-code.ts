import type { ResolvedShape } from '../../../../catalogue/shape.js';
import type { NoticeTarget } from '../target.js';

/** The notices of a kind of shape. */
export interface NoticeCode<Of extends ResolvedShape> {
  /** Reads a value of the right type into a variable: its statements, its name, and the condition that there is none. */
  read(shape: Of, target: NoticeTarget): { statements: string[]; local: string; isWrong?: string };
  /** The statements for what the value contains. */
  inspectInside?(shape: Of, name: string, target: NoticeTarget): string[];
}
