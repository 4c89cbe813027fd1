import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../../generator/commands/tree.js';
import { type Outcome, Sandbox } from '../../support/sandbox.js';
import { codeOf } from './page.js';

// The four changes that CONTRIBUTING.md describes, made as it describes. Each step continues from the one before it.
describe('The page', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await Sandbox.open('repository');
  });
  afterAll(() => sandbox.close());

  const node = (...args: string[]): Promise<Outcome> => sandbox.run(process.execPath, args, sandbox.folder);

  it('adds an event by one file, its line in the list, its labels, and its sentences', async () => {
    const [file = '', labels = '', portuguese = '', spanish = ''] = codeOf('Add an event');
    await writeFile(sandbox.path('spec/events/page-visited.ts'), file);
    const index = await readFile(sandbox.path('spec/index.ts'), 'utf8');
    const isListed = index.includes('PageVisited');
    const added = isListed
      ? index
      : index
          .replace(
            /^import .* from '.\/events\/sale.js';$/m,
            "import { PageVisited } from './events/page-visited.js';\n$&",
          )
          .replace(/^ {2}MediaPlaybackStopped,$/m, '$&\n  PageVisited,');
    await writeFile(sandbox.path('spec/index.ts'), added);
    const [event = '', field = ''] = labels.trim().split('\n');
    const labelled = await readFile(sandbox.path('spec/labels.ts'), 'utf8');
    const path = sandbox.path('spec/labels.ts');
    if (!isListed) {
      await writeFile(path, labelled.replace('  events: {', `$&\n${event}`).replace('  fields: {', `$&\n${field}`));
      for (const [language, sentences] of Object.entries({ 'pt-br': portuguese, es: spanish })) {
        const texts = sandbox.path('spec/guides', language, 'sentences.ts');
        await writeFile(texts, (await readFile(texts, 'utf8')).replace(/^};$/m, `${sentences}$&`));
      }
    }
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
  });

  it('and the event is in every artefact', async () => {
    const files = await readTree(sandbox.path('generated'));
    expect([...files.keys()].filter((path) => path.includes('page-visited')).sort()).toEqual([
      'builders/page-visited.ts',
      'conformance/page-visited.json',
      'docs/en/events/page-visited.md',
      'docs/es/events/page-visited.md',
      'docs/pt-br/events/page-visited.md',
      'schemas/draft-07/page-visited.json',
      'schemas/draft-07/page-visited.ts',
      'schemas/page-visited.json',
      'schemas/page-visited.ts',
      'types/page-visited.d.ts',
      'validators/checks/page-visited.ts',
      'validators/explainers/page-visited.ts',
      'validators/messages/en/page-visited.ts',
      'validators/messages/es/page-visited.ts',
      'validators/messages/pt-br/page-visited.ts',
      'validators/notices/page-visited.ts',
      'validators/page-visited.ts',
      'validators/standard/page-visited.ts',
    ]);
    for (const path of [
      'conformance/batch.json',
      'conformance/event.json',
      'conformance/traceability.md',
      'openapi/openapi.json',
      'openapi/openapi.yaml',
      'openapi/openapi-3.0.json',
      'openapi/openapi-3.0.yaml',
      'schemas/batch.json',
      'schemas/event.json',
      'types/event.d.ts',
      'validators/checks/event.ts',
      'validators/event-types.ts',
    ]) {
      expect([path, files.get(path)?.includes('PAGE_VISITED')]).toEqual([path, true]);
    }
    for (const path of ['builders/index.ts', 'schemas/index.ts', 'types/index.d.ts', 'validators/index.ts']) {
      expect([path, files.get(path)?.includes("'./page-visited.js'")]).toEqual([path, true]);
    }
    const { cases } = JSON.parse(files.get('conformance/page-visited.json') ?? '');
    expect(cases.filter(({ valid }: { valid: boolean }) => valid).length).toBeGreaterThan(10);
    expect(cases.filter(({ valid }: { valid: boolean }) => !valid).length).toBeGreaterThan(50);
  });

  it('and in the packages that are built, which do what they describe', async () => {
    expect(await node('--import', 'tsx', 'generator/commands/build.ts')).toMatchObject({ code: 0, stderr: '' });
    const program = `
      import { pageVisited } from './packages/builders/dist/esm/index.js';
      import { validateEvent } from './packages/validators/dist/esm/index.js';
      const answered = pageVisited({ email: 'ana@example.com', page: 'https://example.com/pricing' });
      console.log(answered.event_type, validateEvent(answered).valid);
      console.log(validateEvent({ ...answered, payload: { email: 'ana@example.com' } }).errors[0].path);`;
    const { stdout, stderr } = await node('--input-type=module', '--eval', program);
    expect([stdout, stderr]).toEqual(['PAGE_VISITED true\n$.body.payload.page\n', '']);
  });

  it('adds a rule to an event by one line', async () => {
    const [example = ''] = codeOf('Add a rule across fields');
    const [rule = ''] = /rules: \[.*\]/.exec(example) ?? [];
    const path = sandbox.path('spec/events/page-visited.ts');
    const event = (await readFile(path, 'utf8'))
      .replace('{ email, name }', '{ email, mobile_phone, name, personal_phone }')
      .replace(/^import .*legal-basis.js';\n/m, "$&import { ours } from '../origin.js';\n")
      .replace('import { RequiredText }', "import { atLeastOneOf } from '../rules/at-least-one-of.js';\n$&")
      .replace('payload: Payload({', '$& personal_phone, mobile_phone,')
      .replace(/^ {2}\}\),$/m, `  }, { ${rule} }),`)
      .replace('{ email:', "{ mobile_phone: '+55 11 91234-5678', email:");
    await writeFile(path, event);
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
    const { $defs } = JSON.parse(await readFile(sandbox.path('generated/schemas/page-visited.json'), 'utf8'));
    expect($defs.PageVisitedPayload.anyOf).toMatchObject([
      { required: ['personal_phone'] },
      { required: ['mobile_phone'] },
    ]);
  });

  it('adds an artefact by one folder and its line in the list', async () => {
    const [emitter = '', line = ''] = codeOf('Add an artefact');
    await mkdir(sandbox.path('generator/emitters/overview'));
    await writeFile(sandbox.path('generator/emitters/overview/index.ts'), emitter);
    const path = sandbox.path('generator/emitters/index.ts');
    const list = await readFile(path, 'utf8');
    await writeFile(path, list.replace(/^\] as const satisfies/m, `${line}$&`));
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
    const overview = await readFile(sandbox.path('generated/overview/README.md'), 'utf8');
    expect(overview).toContain('\n| `PAGE_VISITED` | A contact visited a page. | `email`, `page` |\n');
  });

  it('and builds its package', async () => {
    const shell = await readFile(sandbox.path('packages/openapi/package.json'), 'utf8');
    await mkdir(sandbox.path('packages/overview'));
    await writeFile(sandbox.path('packages/overview/package.json'), shell.replaceAll('openapi', 'overview'));
    await writeFile(sandbox.path('packages/overview/README.md'), '# @rdsm-events/overview\n');
    await writeFile(sandbox.path('packages/overview/api.md'), '');
    const [, , skill = ''] = codeOf('Add an artefact');
    const tools = sandbox.path('generator/emitters/skills/tools.ts');
    await writeFile(tools, (await readFile(tools, 'utf8')).replace(/^\];$/m, `${skill}$&`));
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
    const built = await node('--import', 'tsx', 'generator/commands/build.ts', 'overview');
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(sandbox.path('packages/overview/dist'))).toEqual(['README.md']);
  });

  it('adds a language by its messages, explanations and documentation, labels, and the page of the sandbox', async () => {
    const change = async (path: string, to: (text: string) => string, from = path) =>
      writeFile(sandbox.path(path), to(await readFile(sandbox.path(from), 'utf8')));
    await change('spec/messages/gl.ts', (text) => text.replace('const es:', 'const gl:'), 'spec/messages/es.ts');
    await change('spec/messages/index.ts', (text) =>
      text.replace(', es }', ', es, gl }').replace(/^/, "import { gl } from './gl.js';\n"),
    );
    await change('spec/labels.ts', (text) => text.replaceAll(/\bes: ('.*?')/g, '$&, gl: $1'));
    const es = (text: string) => text.replace('const es:', 'const gl:');
    const listed = (text: string) => text.replace(', es };', ', es, gl };');
    await change('spec/explanations/gl.ts', es, 'spec/explanations/es.ts');
    await change('spec/explanations/index.ts', (text) => listed(text).replace(/^/, "import { gl } from './gl.js';\n"));
    await cp(sandbox.path('spec/guides/es'), sandbox.path('spec/guides/gl'), { recursive: true });
    await change('spec/guides/gl/index.ts', es);
    await change('spec/guides/index.ts', (text) => listed(text).replace(/^/, "import { gl } from './gl/index.js';\n"));
    const messages = "import { messageOf as messageInGalician } from '@rdsm-events/validators/messages/gl';\n";
    const option = "  { tag: 'gl', name: 'Galego', texts: es, messageOf: messageInGalician },\n";
    await change('packages/testing/src/page/browser/language.ts', (text) =>
      text.replace("  { tag: 'es'", `${option}$&`).replace(/^/, messages),
    );
    expect(await sandbox.generate()).toMatchObject({ code: 0, stderr: '' });
  });

  it('and all compiles, and npm test passes', { timeout: 900_000 }, async () => {
    const compiled = await node('node_modules/typescript/bin/tsc', '-p', '.');
    const tested = await node('node_modules/vitest/vitest.mjs', 'run', '--project', 'events');
    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(tested.stdout).toMatch(/^Tests: \d{3,} passed, 0 failed(?:, \d+ skipped)?$/m);
    expect(tested.code).toBe(0);
  });
});
