import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { redoclyDiff } from './changes/redocly-diff.js';
import { client } from './clients/client.js';
import { languages } from './clients/languages.js';
import { jarProblems, version } from './clients/openapi-generator.js';
import { run } from './command.js';
import { documents, openapi30, openapi31, openapiByEvent } from './documents.js';
import { randomDocuments } from './lint/random-documents.js';
import { redocly } from './lint/redocly.js';
import { spectral } from './lint/spectral.js';
import type { Outcome } from './outcome.js';
import { rejections } from './sandbox/rejections.js';
import { start } from './sandbox/sandbox.js';
import { expressValidator } from './servers/express.js';
import { postman } from './servers/postman.js';
import { compile } from './typescript/compile.js';
import { generators } from './typescript/generators.js';
import { renderAll } from './viewers/render.js';

// The tools that others use read our OpenAPI documents: linters, generators of TypeScript, viewers, servers, and generated
// clients, which send every event to a sandbox. A line per subject; `npm run test:openapi`.

const folder = mkdtempSync(join(tmpdir(), 'rdsm-openapi-'));
const sandbox = await start();
const count = { passed: 0, failed: 0, skipped: 0 };

try {
  if (documents.length === 0) report({ subject: 'documents', problems: ['there is none'] });
  for (const document of documents) report(await redocly(basename(document), [document]));
  const drawn = await randomDocuments(join(folder, 'random'));
  // Redocly asserts formats, and OpenAPI 3.0 can state neither the names of custom fields nor, in an open object, their
  // values: an example may look invalid, and a component unused.
  const skippedRules = ['no-invalid-media-type-examples', 'no-unused-components'];
  report(await redocly(`${drawn.length} documents of random specs`, drawn, ...skippedRules));
  for (const document of documents) report(await spectral(document));
  for (const generator of generators) report(await compile(generator, openapi31, join(folder, generator.name)));
  report(await redoclyDiff(join(folder, 'changes')));
  report(await rejections(sandbox));
  report(await postman(openapiByEvent));
  for (const document of [openapi31, openapi30]) report(await expressValidator(document));
  await renderAll(report);
  await reportClients();
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function reportClients(): Promise<void> {
  const subject = `OpenAPI Generator ${version}: the official jar`;
  const { code } = await run({ program: 'java', arguments: ['-version'] });
  const outcome: Outcome = { subject, problems: jarProblems() };
  report(code === 0 ? outcome : { ...outcome, skipped: 'needs default-jre-headless, and so does every client' });
  if (code !== 0 || outcome.problems.length > 0) return;
  for (const language of languages) report(await client(language, sandbox, join(folder, language.name)));
}

function report({ subject, problems, limits = [], skipped }: Outcome): void {
  const verdict = problems.length > 0 ? 'failed' : skipped ? 'skipped' : 'passed';
  count[verdict] += 1;
  console.log(`${verdict.padEnd(7)} ${subject}${skipped ? `: ${skipped}` : ''}`);
  for (const { what, issue } of limits) console.log(`          limit: ${what}${issue ? ` (${issue})` : ''}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '          '));
}
