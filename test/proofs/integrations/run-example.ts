import { spawn } from 'node:child_process';

/** What became of one case of an example. */
export interface Outcome {
  subject: string;
  problems: string[];
}

/** Runs a compiled example in a process of its own. Each line that begins with `{` is the outcome of a case. */
export async function runExample(folder: string, name: string): Promise<Outcome[]> {
  const { code, output, errors } = await runNode(folder, `out/${name}.js`);
  const outcomes: Outcome[] = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  if (code === 0 && outcomes.length > 0) return outcomes;
  return [...outcomes, { subject: 'ends without an error', problems: [`exit code ${code}`, errors.slice(-2000)] }];
}

function runNode(folder: string, script: string): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { cwd: folder, timeout: 60_000 });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
