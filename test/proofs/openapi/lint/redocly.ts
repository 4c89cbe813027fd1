import { basename } from 'node:path';
import { run, tool } from '../command.js';
import type { Outcome } from '../outcome.js';

/** Redocly's recommended rules on several documents, in one process; a warning counts like an error. */
export async function redocly(
  subject: string,
  documents: readonly string[],
  ...skippedRules: string[]
): Promise<Outcome> {
  const skipped = skippedRules.flatMap((rule) => ['--skip-rule', rule]);
  const { output, errors } = await run(
    tool('@redocly/cli/bin/cli.js', 'lint', ...documents, '--extends', 'recommended', '--format', 'json', ...skipped),
  );
  return { subject: `redocly lint ${subject}`, problems: problemsIn(output, errors, documents.length) };
}

/** It prints one report for each document, with nothing between them. */
function problemsIn(output: string, errors: string, numDocuments: number): string[] {
  try {
    const reports = JSON.parse(`[${output.replaceAll('}{\n', '},{\n')}]`) as { problems: Problem[] }[];
    const missing = reports.length === numDocuments ? [] : [`${reports.length} reports of ${numDocuments} documents`];
    return [...missing, ...reports.flatMap(({ problems }) => problems.map(printProblem))];
  } catch {
    return [`${output}\n${errors}`.trim()];
  }
}

function printProblem({ ruleId, severity, message, location: [location] }: Problem): string {
  const file = basename(location?.source?.ref ?? '?');
  return `${file}: ${severity} ${ruleId} at ${location?.pointer ?? '?'}: ${message}`;
}

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { pointer?: string; source?: { ref?: string } }[];
}
