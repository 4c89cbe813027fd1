import type { Files } from '../emitter.js';
import type { Scope } from './scope.js';

/** The file of a check and the file of its rule, by their paths. */
export function printBoth(checks: Scope, rules: Scope, source: string): Files {
  return new Map([checks, rules].map((scope) => [`${scope.file}.ts`, scope.print(source)]));
}
