import type { Problem } from '../problem.js';
import type { ResolvedShape } from '../shape.js';

/** What reading shapes collects besides the shapes themselves. */
export interface ReadContext {
  /** Shapes with a name, in the order in which they are read. */
  definitions: Record<string, ResolvedShape>;
  problems: Problem[];
  /** The schemas that contain the one being read: a schema that contains itself has no end. */
  readonly ancestors: unknown[];
}

export function newContext(): ReadContext {
  return { definitions: {}, problems: [], ancestors: [] };
}

export function report(context: ReadContext, location: string, problem: string, fix: string): void {
  context.problems.push({ location, problem, fix });
}
