import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../../generator/tree.js';
import { type Outcome, Sandbox } from '../../support/sandbox.js';

// Adds the event of CONTRIBUTING.md as it says, also where somebody has done so already. Each step continues the one before.
describe('Add an event', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await Sandbox.open('repository');
  });
  afterAll(() => sandbox.close());

  const node = (...args: string[]): Promise<Outcome> => sandbox.run(process.execPath, args, sandbox.folder);

  it('is one file and its line in the list', async () => {
    const page = await readFile(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const [, indented = ''] = /^ *```ts\n(.*?)^ *```$/ms.exec(page) ?? [];
    const [, file = ''] = / is `([a-z-]+\.ts)`/.exec(page) ?? [];
    await writeFile(sandbox.path('spec/events', file), indented.replace(/^ {3}/gm, ''));
    const index = await readFile(sandbox.path('spec/index.ts'), 'utf8');
    const isListed = index.includes('QuizAnswered');
    const added = isListed
      ? index
      : index
          .replace(
            /^import .* from '.\/events\/sale.js';$/m,
            "import { QuizAnswered } from './events/quiz-answered.js';\n$&",
          )
          .replace(/^ {2}MediaPlaybackStopped,$/m, '$&\n  QuizAnswered,');
    await writeFile(sandbox.path('spec/index.ts'), added);
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
  });

  it('and the event is in every artefact', async () => {
    const files = await readTree(sandbox.path('generated'));
    expect([...files.keys()].filter((path) => path.includes('quiz-answered')).sort()).toEqual([
      'builders/quiz-answered.ts',
      'conformance/quiz-answered.json',
      'schemas/draft-07/quiz-answered.json',
      'schemas/draft-07/quiz-answered.ts',
      'schemas/quiz-answered.json',
      'schemas/quiz-answered.ts',
      'types/quiz-answered.d.ts',
      'validators/checks/quiz-answered.ts',
      'validators/quiz-answered.ts',
      'validators/rules/quiz-answered.ts',
    ]);
    for (const path of [
      'conformance/batch.json',
      'conformance/event.json',
      'openapi/openapi.json',
      'openapi/openapi.yaml',
      'openapi/openapi-3.0.json',
      'openapi/openapi-3.0.yaml',
      'schemas/batch.json',
      'schemas/event.json',
      'traceability/README.md',
      'types/event.d.ts',
      'validators/checks/event.ts',
      'validators/event-types.ts',
    ]) {
      expect([path, files.get(path)?.includes('QUIZ_ANSWERED')]).toEqual([path, true]);
    }
    for (const path of ['builders/index.ts', 'schemas/index.ts', 'types/index.d.ts', 'validators/index.ts']) {
      expect([path, files.get(path)?.includes("'./quiz-answered.js'")]).toEqual([path, true]);
    }
    const { cases } = JSON.parse(files.get('conformance/quiz-answered.json') ?? '');
    expect(cases.filter(({ valid }: { valid: boolean }) => valid).length).toBeGreaterThan(10);
    expect(cases.filter(({ valid }: { valid: boolean }) => !valid).length).toBeGreaterThan(50);
  });

  it('and in the packages that are built, which do what they say', async () => {
    expect(await node('--import', 'tsx', 'packages/build.ts')).toMatchObject({ code: 0, stderr: '' });
    const program = `
      import { quizAnswered } from './packages/builders/dist/esm/index.js';
      import { validateEvent } from './packages/validators/dist/esm/index.js';
      const answered = quizAnswered({ email: 'ana@example.com', quiz_identifier: 'quiz-1' });
      console.log(answered.event_type, validateEvent(answered).valid);
      console.log(validateEvent({ ...answered, payload: { email: 'ana@example.com' } }).errors[0].path);`;
    const { stdout, stderr } = await node('--input-type=module', '--eval', program);
    expect([stdout, stderr]).toEqual(['QUIZ_ANSWERED true\n$.body.payload.quiz_identifier\n', '']);
  });

  it('and all compiles, and npm test passes', { timeout: 900_000 }, async () => {
    const compiled = await node('node_modules/typescript/bin/tsc', '-p', '.');
    const tested = await node('node_modules/vitest/vitest.mjs', 'run', '--project', 'events');
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(tested.stdout).toMatch(/^Tests: \d{3,} passed, 0 failed$/m);
    expect(tested.code).toBe(0);
  });
});
