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
import { type RowName, rows } from './rows.js';
import { rejections } from './sandbox/rejections.js';
import { expressValidator } from './servers/express.js';
import { fastifyComponents, fastifySchemas } from './servers/fastify.js';
import { postman } from './servers/postman.js';
import { prism } from './servers/prism.js';
import { compile } from './typescript/compile.js';
import { generators } from './typescript/generators.js';
import { renderAll } from './viewers/render.js';

// The tools that others use read our OpenAPI documents: linters, generators of TypeScript, viewers, servers, and generated
// clients, which send every event to a sandbox. A line per subject; `npm run test:openapi`.

/** How many subjects run at the same time. */
const workers = 2;

type Subject = () => Promise<Outcome | Outcome[]>;

const folder = mkdtempSync(join(tmpdir(), 'rdsm-openapi-'));
const count = { passed: 0, failed: 0, skipped: 0 };
const proven = new Set<RowName>();

// The longest come first, so that no worker is alone at the end.
const subjects: Subject[] = [
  () => prism(openapi31),
  () => prism(openapi30),
  renderAll,
  ...(await clientSubjects()),
  ...generators.map((generator) => () => compile(generator, join(folder, generator.row))),
  () => expressValidator(openapi31),
  () => expressValidator(openapi30),
  fastifySchemas,
  fastifyComponents,
  ...documents.flatMap((document) => [() => redocly(basename(document), [document]), () => spectral(document)]),
  lintRandomDocuments,
  () => redoclyDiff(join(folder, 'changes')),
  rejections,
  () => postman(openapiByEvent),
];

try {
  if (documents.length === 0) report({ subject: 'documents', problems: ['there is none'] });
  await Promise.all(Array.from({ length: workers }, work));
  for (const row of Object.keys(rows) as RowName[]) {
    if (!proven.has(row))
      report({ subject: rows[row].generator, problems: ['It is in the table, and nothing runs it.'] });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Runs subjects until there is none left. */
async function work(): Promise<void> {
  for (let subject = subjects.shift(); subject; subject = subjects.shift()) {
    for (const outcome of [await subject()].flat()) report(outcome);
  }
}

async function clientSubjects(): Promise<Subject[]> {
  const subject = `OpenAPI Generator ${version}: the official jar`;
  const { code } = await run({ program: 'java', arguments: ['-version'] });
  const skipped = 'needs default-jre-headless';
  if (code !== 0) {
    const clients = languages.map(({ row }) => ({ row, subject: rows[row].generator, problems: [], skipped }));
    return [async () => [{ subject, problems: jarProblems(), skipped }, ...clients]];
  }
  const problems = jarProblems();
  if (problems.length > 0) return [async () => ({ subject, problems })];
  const clients = languages.map((language) => () => client(language, join(folder, language.row)));
  return [...clients, async () => ({ subject, problems })];
}

async function lintRandomDocuments(): Promise<Outcome> {
  const drawn = await randomDocuments(join(folder, 'random'));
  // Redocly asserts formats, and OpenAPI 3.0 can state neither the names of custom fields nor, in an open object, their
  // values: an example may look invalid, and a component unused.
  const skippedRules = ['no-invalid-media-type-examples', 'no-unused-components'];
  return redocly(`${drawn.length} documents of random specs`, drawn, ...skippedRules);
}

function report({ subject, row, problems, limits = [], skipped }: Outcome): void {
  const verdict = problems.length > 0 ? 'failed' : skipped ? 'skipped' : 'passed';
  count[verdict] += 1;
  if (row) proven.add(row);
  console.log(`${verdict.padEnd(7)} ${subject}${skipped ? `: ${skipped}` : ''}`);
  for (const { what, issue } of limits) console.log(`          limit: ${what}${issue ? ` (${issue})` : ''}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '          '));
}
