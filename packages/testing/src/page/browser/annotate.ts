import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { type JsonLine, printJsonLines } from './json-lines.js';
import { type Keys, readPath } from './path.js';

export type Problem = ReceivedEvent['errors'][number] | ReceivedEvent['notices'][number];

/** An error or a notice, and where in the event it is. */
export interface LocatedProblem {
  kind: 'error' | 'notice';
  problem: Problem;
  keys: Keys;
}

/** A line of an event, and the errors and notices that are shown below it. */
export interface AnnotatedLine {
  line: JsonLine;
  problems: LocatedProblem[];
}

export interface AnnotatedEvent {
  /** Those of the whole request: they have no path. */
  general: LocatedProblem[];
  lines: AnnotatedLine[];
}

/** The lines of an event with its errors and notices. What is missing is reported at the object in which it is missing. */
export function annotate(received: ReceivedEvent): AnnotatedEvent {
  const lines = printJsonLines(received.event).map((line): AnnotatedLine => ({ line, problems: [] }));
  const byKeys = new Map(lines.flatMap((each) => (each.line.keys ? [[JSON.stringify(each.line.keys), each]] : [])));
  const general: LocatedProblem[] = [];
  for (const located of locate(received)) {
    if (located.problem.path) findNearest(byKeys, located.keys).problems.push(located);
    else general.push(located);
  }
  return { general, lines };
}

function locate({ errors, notices, endpoint }: ReceivedEvent): LocatedProblem[] {
  const at = (kind: LocatedProblem['kind']) => (problem: Problem) => {
    return { kind, problem, keys: readPath(problem.path ?? '', endpoint) };
  };
  return [...errors.map(at('error')), ...notices.map(at('notice'))];
}

/** The line of a value, or of the nearest one that contains it. The first line is the event itself. */
function findNearest(lines: ReadonlyMap<string, AnnotatedLine>, keys: Keys): AnnotatedLine {
  const found = lines.get(JSON.stringify(keys));
  if (found) return found;
  if (keys.length === 0) throw new RangeError('An event has at least one line.');
  return findNearest(lines, keys.slice(0, -1));
}
