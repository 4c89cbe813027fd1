import { type Check, type Scene, withVisitor } from '../check.js';
import { enter, faulty, shownErrors } from '../playground.js';
import { catalogue, responseBodies } from '../responses.js';
import type { Visitor } from '../visitor.js';
import { search } from './accessibility.js';

const playground = (scene: Scene, language: string, use: (visitor: Visitor) => Promise<void>) =>
  withVisitor(scene, `/${language}/playground.html`, use);

/** The notes below the lines, each with its line. */
const notesOf = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    [...document.querySelectorAll('.checked-source .note')].map((note) => {
      let line = note.previousElementSibling;
      while (line && !line.classList.contains('line')) line = line.previousElementSibling;
      return [line?.querySelector('code')?.textContent?.trim(), note.textContent?.replace(/\s+/g, ' ').trim()];
    }),
  );

const enteredValue = async (visitor: Visitor): Promise<unknown> =>
  JSON.parse(await visitor.page.locator('textarea.source').inputValue());

export const useChecks: Check[] = [
  {
    name: 'errors and notices are at their lines, in the language of the reader',
    run: async (scene) => {
      const expected = {
        'pt-br': ['Erro, linha 5 payload.email Informe um e-mail válido. INVALID_FORMAT', 'Você quis dizer value?'],
        en: ['Error, line 5 payload.email Enter a valid email address. INVALID_FORMAT', 'Did you mean value?'],
        es: [
          'Error, línea 5 payload.email Ingrese un correo electrónico válido. INVALID_FORMAT',
          '¿Quiso decir value?',
        ],
      };
      for (const [language, [email, hint]] of Object.entries(expected)) {
        await playground(scene, language, async (visitor) => {
          await enter(visitor, faulty);
          const notes = await notesOf(visitor);
          scene.expect(
            `lines, ${language}`,
            notes.map(([line]) => line),
            ['"email": "ana.example.com",', '"funnel_name": "outbound",', '"valeu": 200'],
          );
          scene.expect(`email, ${language}`, notes[0]?.[1], email);
          scene.expect(`hint, ${language}`, notes[2]?.[1]?.includes(hint ?? ''), true);
          await visitor.page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
        });
      }
    },
  },
  {
    name: 'the errors of an event in a batch are at the lines of that event',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        const valid = { ...faulty, payload: { email: 'ana@example.com', funnel_name: 'default' } };
        await enter(visitor, [valid, { ...faulty, payload: { email: '', funnel_name: 'default' } }]);
        scene.expect('errors', await shownErrors(visitor), [
          { path: '$.body[1].payload.email', type: 'CANNOT_BE_BLANK' },
        ]);
        scene.expect(
          'line',
          (await notesOf(visitor)).map(([line]) => line),
          ['"email": "",'],
        );
      }),
  },
  {
    name: 'a text that is no JSON has its error at its line',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        const texts: [text: string, line: string][] = [
          ['{\n  "a": 1\n  "b": 2\n}', '"b": 2'],
          ['{\n  "a": 1,\n}', '}'],
          ["{\n  'a': 1\n}", "'a': 1"],
          ['{\n  "a": [1, 2\n}', '}'],
          ['{\n  "a": 1\n}\n{}', '{}'],
          ['{\n  // no\n  "a": 1\n}', '// no'],
        ];
        for (const [text, line] of texts) {
          await enter(visitor, text);
          scene.expect(
            text,
            (await notesOf(visitor)).map(([found]) => found),
            [line],
          );
        }
      }),
  },
  {
    name: 'each response of the API is explained',
    run: (scene) =>
      playground(scene, 'pt-br', async (visitor) => {
        scene.expect('there are some', responseBodies.length > 10, true);
        for (const body of responseBodies) {
          await enter(visitor, body);
          const text = (await visitor.page.locator('div.response').innerText()).trim();
          scene.expect(`${JSON.stringify(body)}: ${text}`, text.length > 20, true);
        }
      }),
  },
  {
    name: 'the form builds an event by keyboard',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        await visitor.page.locator('.modes input[value=json]').focus();
        await visitor.page.keyboard.press('ArrowRight');
        const form = visitor.page.locator('.event-form');
        await form.locator('select').first().selectOption('CONVERSION');
        for (const name of ['conversion_identifier', 'email']) {
          const input = form
            .locator('.field', { has: visitor.page.locator(`code:text-is("${name}")`) })
            .locator('input');
          await input.focus();
          await visitor.page.keyboard.type(name === 'email' ? 'ana@example.com' : 'newsletter');
          await visitor.page.keyboard.press('Tab');
        }
        await visitor.page.locator('.summary.event').waitFor();
        await visitor.page.locator('.modes input[value=json]').check();
        scene.expect('event', await enteredValue(visitor), {
          event_type: 'CONVERSION',
          event_family: 'CDP',
          payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
        });
      }),
  },
  {
    name: 'the form shows the fields of each event',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        for (const { type, payload } of catalogue.events) {
          await visitor.page.locator('.modes input[value=json]').check();
          await visitor.page.locator('.toolbar select').selectOption(type);
          await visitor.page.locator('.modes input[value=form]').check();
          const names = await visitor.page.evaluate(() =>
            [...document.querySelectorAll('.event-form code')].map((code) => code.textContent?.trim() ?? ''),
          );
          const labels = await visitor.page.locator('.event-form').innerText();
          const missing = payload.fields.filter(({ name }) => !names.includes(name) && !labels.includes(name));
          scene.expect(
            `fields of ${type} that are missing`,
            missing.map(({ name }) => name),
            [],
          );
        }
      }),
  },
  {
    name: 'a permalink contains the event, and sends it to nobody',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        const requests: string[] = [];
        await enter(visitor, faulty);
        visitor.page.on('request', (request) => requests.push(request.url()));
        await visitor.page.getByRole('button', { name: 'Copy link' }).click();
        await visitor.page.waitForFunction(() => location.hash.startsWith('#event='));
        // The browser reads the icon again when the address changes.
        scene.expect(
          'requests',
          requests.filter((url) => !url.endsWith('/icon.svg')),
          [],
        );
        const address = visitor.page.url();
        await withVisitor(scene, address.slice(visitor.url.length), async (other) => {
          await other.page.locator('.summary.error').waitFor();
          scene.expect('event', await enteredValue(other), faulty);
        });
        await withVisitor(scene, address.slice(visitor.url.length, -9), async (other) => {
          await other.page.locator('[role=alert]').waitFor();
        });
      }),
  },
  {
    name: 'the outputs are an event as JSON, a command, and a program',
    run: (scene) =>
      playground(scene, 'en', async (visitor) => {
        await enter(visitor, { ...faulty, payload: { email: 'ana@example.com', funnel_name: 'default' } });
        const outputs: string[] = [];
        for (const format of ['JSON', 'curl', 'TypeScript']) {
          await visitor.page.getByRole('button', { name: format, exact: true }).click();
          outputs.push(await visitor.page.locator('.output pre').innerText());
        }
        scene.expect('JSON', JSON.parse(outputs[0] ?? '').event_type, 'SALE');
        scene.expect('curl', outputs[1]?.startsWith("curl 'https://api.rd.services/platform/events'"), true);
        scene.expect('TypeScript', outputs[2]?.includes('const event = sale({'), true);
      }),
  },
  {
    name: 'the search works in each language, without a request to another host',
    run: async (scene) => {
      for (const [language, word] of Object.entries({ 'pt-br': 'carrinho', en: 'cart', es: 'carrito' })) {
        await withVisitor(scene, `/${language}/`, async (visitor) => {
          await search(visitor, word);
          await visitor.page.keyboard.press('Enter');
          await visitor.page.waitForURL((address) => address.pathname !== `/${language}/`);
          scene.expect(`${language}: ${visitor.page.url()}`, visitor.page.url().includes(`/${language}/`), true);
        });
      }
    },
  },
];
