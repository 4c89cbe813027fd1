import { batchNames, unionNames } from '../../../generator/catalogue/names.js';
import { accountResult } from './account-fields.js';
import type { Input } from './inputs/input.js';
import type { Program } from './program.js';
import { clearResult, noticesResult, payloadResult, resultOf } from './result.js';

type Exports = Record<string, unknown>;

/** Functions of the validators that are compared: those in one module. */
export interface View {
  name: string;
  /** The module that exports them. */
  entry: string;
  resultOf(input: Input, exports: Exports): string;
  /** Whether a module takes part in the result of an input. */
  isAffected(input: Input, path: string, program: Program): boolean;
}

const errors: View = {
  name: 'errors',
  entry: 'index.ts',
  resultOf,
  isAffected: ({ names, forNotices }, path, program) => !forNotices && program.reachable(`${names.file}.ts`).has(path),
};

/** The payloads of events: what validates them is in the same module as the validators of the events. */
const payloads: View = {
  name: 'payloads',
  entry: 'index.ts',
  resultOf: payloadResult,
  isAffected: (input, path, program) =>
    input.names.file !== unionNames.file &&
    input.names.file !== batchNames.file &&
    errors.isAffected(input, path, program),
};

const notices: View = {
  name: 'notices',
  entry: 'notices.ts',
  resultOf: noticesResult,
  isAffected: ({ names }, path, program) => {
    if (names.file === batchNames.file) return true;
    // Nothing of some events has a notice.
    if (!program.has(`notices/${names.file}.ts`)) return false;
    // What all notices have in common is imported next to the events' own modules.
    const own = program.paths().filter((other) => /^notices\/[^/]+\.ts$/.test(other));
    return (
      program.reachable(`notices/${names.file}.ts`).has(path) ||
      !own.some((other) => program.reachable(other).has(path))
    );
  },
};

/** A check that only saves time: what it accepts has no notices. The notices do not show all that it rejects. */
function clearCheck(entry: string): View {
  return {
    name: entry,
    entry,
    resultOf: clearResult,
    isAffected: ({ names, inherited }) => `checks/notices/${names.file}.ts` === entry && inherited === undefined,
  };
}

/** What explains an event to an account that has declared its custom fields, which the builders use. */
function accountView(entry: string): View {
  return {
    name: `account, ${entry}`,
    entry,
    resultOf: accountResult,
    isAffected: ({ names, isLarge, inherited, forNotices, forPatterns }) =>
      `explainers/${names.file}.ts` === entry && !isLarge && !forNotices && !forPatterns && inherited === undefined,
  };
}

/** The entries of those views: what explains events is generated, except for what they share. */
function accountEntries(path: string, program: Program): string[] {
  if (!path.startsWith('runtime/')) return [];
  return program
    .paths()
    .filter(
      (entry) => /^explainers\/[^/]+\.ts$/.test(entry) && program.reachable(entry).has('runtime/custom-fields.ts'),
    );
}

/** The views of a program in which a mutant of a module can be seen. */
export function viewsOf(path: string, program: Program): View[] {
  if (path.startsWith('checks/notices/')) return [clearCheck(path)];
  const accounts = accountEntries(path, program).map(accountView);
  return [errors, payloads, notices, ...accounts].filter(
    ({ entry }) => program.has(entry) && program.reachable(entry).has(path),
  );
}

/** The modules that are part of any view. */
export function viewedPaths(program: Program): Set<string> {
  return new Set(program.paths().filter((path) => viewsOf(path, program).length > 0));
}
