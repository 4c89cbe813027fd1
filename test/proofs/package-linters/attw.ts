import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../packages/root.js';

const attw = join(root, 'test/proofs/package-linters/node_modules/@arethetypeswrong/cli/dist/index.js');

/** What @arethetypeswrong/cli reports, as far as it is used here. */
interface Report {
  analysis: {
    entrypoints?: Record<string, unknown>;
    problems?: Problem[];
  };
}

/** A problem of one entry in one way to resolve it, or of a file, which then is a problem of all. */
interface Problem {
  kind: string;
  entrypoint?: string;
  resolutionKind?: string;
}

/**
 * Asks @arethetypeswrong/cli about a tarball, in every way to resolve a module that TypeScript has.
 * @param entries All entries: it does not find by itself what a pattern of `exports` matches.
 * @returns The problems of each entry that it looked at.
 */
export async function findTypeProblems(tarball: string, entries: string[]): Promise<Map<string, string[]>> {
  const { analysis } = await readReport(tarball, entries);
  const { entrypoints = {}, problems = [] } = analysis;
  const problemsOf = (entry: string) =>
    problems
      .filter(({ entrypoint = entry }) => entrypoint === entry)
      .map(({ kind, resolutionKind = 'always' }) => `${kind} (${resolutionKind})`);
  return new Map(Object.keys(entrypoints).map((entry) => [entry, problemsOf(entry)]));
}

async function readReport(tarball: string, entries: string[]): Promise<Report> {
  // Into a file: it exits before a pipe has read a long report.
  const output = `${tarball}.attw.json`;
  const file = openSync(output, 'w');
  const args = [attw, tarball, '--format', 'json', '--entrypoints', ...entries];
  await once(spawn(process.execPath, args, { stdio: ['ignore', file, 'inherit'] }), 'close');
  closeSync(file);
  return JSON.parse(readFileSync(output, 'utf8'));
}
