import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Lints every OpenAPI document with redocly's recommended rules; a warning counts like an error.
// A folder may be named; otherwise it is generated/openapi.

const here = fileURLToPath(new URL('.', import.meta.url));
const redocly = join(here, 'node_modules/@redocly/cli/bin/cli.js');
const folder = process.argv[2] ?? join(here, '../../generated/openapi');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const documents = readdirSync(folder).filter((name) => /\.(?:json|yaml)$/.test(name));
const failed = documents.filter((name) => {
  const problems = lint(join(folder, name));
  console.log(`${problems === '' ? 'passed' : 'FAILED'}: redocly lint ${name}`);
  if (problems !== '') console.log(problems);
  return problems !== '';
});

console.log(`${documents.length - failed.length} passed, ${failed.length} failed`);
// No document at all is no success.
process.exitCode = failed.length > 0 || documents.length === 0 ? 1 : 0;

/** What redocly has to say about a document; nothing when all is well. */
function lint(document: string): string {
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [redocly, 'lint', document, '--extends', 'recommended', '--format', 'json'],
    { encoding: 'utf8', env: { ...process.env, ...quiet } },
  );
  if (error) return error.message;
  try {
    const { problems } = JSON.parse(stdout) as { problems: Problem[] };
    return problems.map(describe).join('\n');
  } catch {
    return `${stdout}\n${stderr}`;
  }
}

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { pointer?: string }[];
}

function describe({ ruleId, severity, message, location }: Problem): string {
  return `  ${severity} ${ruleId} at ${location[0]?.pointer ?? '?'}: ${message}`;
}
