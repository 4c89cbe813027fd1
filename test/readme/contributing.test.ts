import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../../generator/tree.js';
import { Workshop } from '../generate/workshop.js';

// The event that CONTRIBUTING.md adds, added as it says.
describe('Add an event', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open();
  });
  afterAll(() => workshop.close());

  it('is one file and one line, and the event is in every artefact', async () => {
    const page = await readFile(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const [, indented = ''] = /^ *```ts\n(.*?)^ *```$/ms.exec(page) ?? [];
    const snippet = indented.replace(/^ {3}/gm, '');
    await writeFile(workshop.path('spec/events/chat-rated.ts'), snippet);
    const index = await readFile(workshop.path('spec/index.ts'), 'utf8');
    const added = index
      .replace(
        /^import .* from '.\/events\/chat-started.js';$/m,
        "import { ChatRated } from './events/chat-rated.js';\n$&",
      )
      .replace(/^ {2}ChatStarted,$/m, '  ChatRated,\n$&');
    await writeFile(workshop.path('spec/index.ts'), added);

    expect(await workshop.generate()).toMatchObject({ code: 0, stderr: '' });
    const files = await readTree(workshop.path('generated'));
    expect([...files.keys()].filter((path) => path.includes('chat-rated')).sort()).toEqual([
      'builders/chat-rated.ts',
      'schemas/chat-rated.json',
      'schemas/chat-rated.ts',
      'schemas/draft-07/chat-rated.json',
      'schemas/draft-07/chat-rated.ts',
      'types/chat-rated.d.ts',
      'validators/chat-rated.ts',
      'validators/checks/chat-rated.ts',
      'validators/rules/chat-rated.ts',
    ]);
    for (const path of [
      'openapi/openapi.json',
      'schemas/event.json',
      'types/event.d.ts',
      'validators/checks/event.ts',
    ]) {
      expect(files.get(path)).toContain('CHAT_RATED');
    }
  });
});
