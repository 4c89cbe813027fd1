import type { Format } from '../catalogue.js';
import type { Problem } from '../problem.js';
import type { ResolvedShape } from '../shape.js';

/** What reading shapes collects besides the shapes themselves. */
export interface ReadContext {
  /** Shapes with a name, in the order in which they are read. */
  definitions: Record<string, ResolvedShape>;
  problems: Problem[];
  /** The schemas that contain the one being read: a schema that contains itself has no end. */
  readonly ancestors: unknown[];
  /** Named formats of strings. */
  readonly formats: Readonly<Record<string, Format>>;
}

export function newContext(formats: ReadContext['formats']): ReadContext {
  return { definitions: {}, problems: [], ancestors: [], formats };
}

export function report(context: ReadContext, location: string, problem: string, fix: string): void {
  context.problems.push({ location, problem, fix });
}
