import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, tool } from '../command.js';
import type { Outcome } from '../outcome.js';

const rules = fileURLToPath(new URL('spectral.yaml', import.meta.url));
const severities = ['error', 'warning', 'information', 'hint'];

/** Spectral's rules for OpenAPI; a warning, a remark and a hint count like an error. */
export async function spectral(document: string): Promise<Outcome> {
  const script = '@stoplight/spectral-cli/dist/index.js';
  const { output, errors } = await run(
    tool(script, 'lint', document, '--ruleset', rules, '--format', 'json', '--quiet', '--fail-severity', 'hint'),
  );
  return { subject: `spectral lint ${basename(document)}`, problems: problems(output, errors) };
}

function problems(output: string, errors: string): string[] {
  try {
    return (JSON.parse(output) as Finding[]).map(
      ({ code, severity, message, path }) => `${severities[severity]} ${code} at ${path.join('/')}: ${message}`,
    );
  } catch {
    return [`${output}\n${errors}`.trim()];
  }
}

interface Finding {
  code: string;
  severity: number;
  message: string;
  path: (string | number)[];
}
