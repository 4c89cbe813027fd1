import { basename } from 'node:path';
import { run, tool } from '../command.js';
import type { Outcome } from '../outcome.js';

/** Redocly's recommended rules; a warning counts like an error. */
export async function redocly(document: string, ...skippedRules: string[]): Promise<Outcome> {
  const skipped = skippedRules.flatMap((rule) => ['--skip-rule', rule]);
  const { output, errors } = await run(
    tool('@redocly/cli/bin/cli.js', 'lint', document, '--extends', 'recommended', '--format', 'json', ...skipped),
  );
  return { subject: `redocly lint ${basename(document)}`, problems: problems(output, errors) };
}

function problems(output: string, errors: string): string[] {
  try {
    const report = JSON.parse(output) as { problems: Problem[] };
    return report.problems.map(
      ({ ruleId, severity, message, location }) =>
        `${severity} ${ruleId} at ${location[0]?.pointer ?? '?'}: ${message}`,
    );
  } catch {
    return [`${output}\n${errors}`.trim()];
  }
}

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { pointer?: string }[];
}
