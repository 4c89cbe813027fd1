import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { run } from '../../packages/run.js';
import { type Comparison, compare } from './compare.js';
import { install } from './install.js';
import type { Language } from './language.js';
import { languages } from './languages.js';
import type { PackageProof } from './package-proof.js';
import { phpProofs } from './php/prove.js';
import { pythonProofs } from './python/proofs.js';
import { specProofs } from './specs/prove.js';

// Validators of other languages give the verdicts that the conformance cases expect, on the schema files as they are
// published, and our packages for PHP and Python give the errors of the validators in TypeScript. A line per validator and subject;
// `npm run test:languages`. Each has a script next to this file.

const generated = fileURLToPath(new URL('../../../generated', import.meta.url));
const cases = join(generated, 'conformance');
const schemas = { '2020-12': join(generated, 'schemas'), 'draft-07': join(generated, 'schemas/draft-07') };
const expected = readExpected();
const folder = mkdtempSync(join(tmpdir(), 'rdsm-languages-'));
const count = { passed: 0, failed: 0, skipped: 0 };

try {
  for (const language of languages) await prove(language);
  for (const proof of [...phpProofs, ...pythonProofs, ...specProofs]) await provePackage(proof);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function prove(language: Language): Promise<void> {
  const subject = `${language.name}, ${language.dialect}`;
  const reason = await install(language.packages);
  if (reason !== undefined) {
    count.skipped += 1;
    console.log(`skipped: ${subject}: ${reason}`);
    return;
  }
  try {
    const begin = performance.now();
    if (language.build) await start(language.build(folder));
    const printed = await start([...language.run(folder), schemas[language.dialect], cases]);
    report(subject, compare(printed, expected, language.exceptions), performance.now() - begin);
  } catch (error) {
    report(
      subject,
      { right: 0, exceptions: [], problems: [error instanceof Error ? error.message : String(error)] },
      0,
    );
  }
}

async function provePackage({ name, packages, prove: proveSubject }: PackageProof): Promise<void> {
  const reason = await install(packages);
  if (reason !== undefined) {
    count.skipped += 1;
    console.log(`skipped: ${name}: ${reason}`);
    return;
  }
  try {
    const begin = performance.now();
    const compared = await proveSubject(folder);
    count.passed += 1;
    console.log(`passed: ${name}: ${compared}, ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  } catch (error) {
    count.failed += 1;
    console.log(`failed: ${name}: ${error instanceof Error ? error.message.slice(0, 5000) : String(error)}`);
  }
}

function report(subject: string, { right, exceptions, problems }: Comparison, milliseconds: number): void {
  const verdict = problems.length === 0 ? 'passed' : 'failed';
  count[verdict] += 1;
  const known = exceptions.reduce((sum, exception) => sum + exception.count, 0);
  const counts = `${expected.size} cases, ${right} with the same verdict, ${known} known exceptions`;
  console.log(`${verdict}: ${subject}: ${counts}, ${(milliseconds / 1000).toFixed(1)} s`);
  for (const exception of exceptions) console.log(`        exception: ${exception.reason} (${exception.count} cases)`);
  for (const problem of problems.slice(0, 20)) console.log(`        ${problem.slice(0, 2000)}`);
  if (problems.length > 20) console.log(`        and ${problems.length - 20} more`);
}

function start([program = '', ...parameters]: readonly string[]): Promise<string> {
  return run(folder, program, ...parameters);
}

/** Whether each case is valid, by its id. */
function readExpected(): Map<string, boolean> {
  const { files }: { files: { file: string }[] } = JSON.parse(readFileSync(join(cases, 'index.json'), 'utf8'));
  return new Map(
    files.flatMap(({ file }) => {
      const caseFile: CaseFile = JSON.parse(readFileSync(join(cases, file), 'utf8'));
      return caseFile.cases.map(({ id, valid }) => [id, valid] as const);
    }),
  );
}
