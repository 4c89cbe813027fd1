import { createProject } from '../../packages/project.js';
import { compileExamples } from './compile-examples.js';
import { copyExamples, exampleNames } from './copy-examples.js';
import { runExample } from './run-example.js';

/*
 * The packed packages with the libraries that accept a Standard Schema. A line per case; `npm run test:integrations`.
 *
 * usage: npm run test:integrations [-- NAME…], where a name is a part of the name of an example.
 */

const wanted = process.argv.slice(2);
const packages = ['types', 'validators', 'builders', 'conformance'];
const count = { passed: 0, failed: 0 };

const project = await createProject(packages);
try {
  copyExamples(project.folder, packages);
  report('all examples compile under strict', await compileExamples(project));
  for (const name of exampleNames()) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const { subject, problems } of await runExample(project.folder, name)) report(`${name}: ${subject}`, problems);
  }
} finally {
  project.remove();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;

function report(subject: string, problems: string[]): void {
  count[problems.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${problems.length > 0 ? 'failed' : 'passed'} ${subject}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '          '));
}
