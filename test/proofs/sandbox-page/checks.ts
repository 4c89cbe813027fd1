import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningSandbox, startSandbox } from '@rdsm-events/testing';
import { messageOf as messageInEnglish } from '@rdsm-events/validators/messages/en';
import { messageOf as messageInSpanish } from '@rdsm-events/validators/messages/es';
import { messageOf as messageInPortuguese } from '@rdsm-events/validators/messages/pt-br';
import { catalogue, conversion, examples, send, sendText } from './sender.js';
import type { Visitor } from './visitor.js';

/** What a check works with. Each begins with an empty sandbox and a page that was just opened, in English. */
export interface Scene {
  visitor: Visitor;
  sandbox: RunningSandbox;
  /** Compares what was found with what is expected. */
  expect(what: string, found: unknown, expected: unknown): void;
  /** Writes what the page looks like. */
  screenshot(name: string): Promise<void>;
}

export interface Check {
  name: string;
  run(scene: Scene): Promise<void>;
}

const hostile = '<img src=x onerror="window.injected = true"><script>window.injected = true</script>';

/** An event with an error in a value, a field that does not exist, one that is missing, and a notice. */
const faulty = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana.example.com', funnel_name: 'outbound', valeu: 200 },
};

async function checkAccessibility({ visitor, expect }: Scene, where: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await visitor.prefer(scheme);
    expect(`violations, ${where}, ${scheme}`, await visitor.violations(), []);
  }
  await visitor.prefer('light');
}

export const checks: Check[] = [
  {
    name: 'the command of the empty page sends the first event',
    async run(scene) {
      const { visitor, sandbox, expect, screenshot } = scene;
      expect('rows', await visitor.rows(), []);
      await screenshot('empty');
      await checkAccessibility(scene, 'the empty page');
      await execute('sh', ['-c', await visitor.textOf('#empty pre')]);
      await visitor.waitForRows(1);
      expect('status', sandbox.events()[0]?.status, 200);
      expect('the command is hidden', await visitor.tab.evaluate("document.getElementById('empty').hidden"), true);
    },
  },
  {
    name: 'events are listed while they arrive, newest first',
    async run({ visitor, sandbox, expect }) {
      for (const event of examples) expect('status', await send(sandbox.url, event), 200);
      await visitor.waitForRows(examples.length);
      const types = (await visitor.rows()).map(({ type }) => type);
      expect(
        'types',
        types.reverse(),
        catalogue.events.map(({ type }) => type),
      );
      expect(
        'announced',
        await visitor.tab.until("document.getElementById('announcement').textContent !== ''"),
        undefined,
      );
      await visitor.reload();
      await visitor.waitForRows(examples.length);
    },
  },
  {
    name: 'an event has its errors and notices at their lines, in each language',
    async run({ visitor, sandbox, expect, screenshot }) {
      expect('status', await send(sandbox.url, faulty), 400);
      await visitor.waitForRows(1);
      await visitor.tab.click('#list [role=option]');
      const [received] = sandbox.events();
      const problems = [...(received?.errors ?? []), ...(received?.notices ?? [])];
      const languages = { en: messageInEnglish, es: messageInSpanish, 'pt-BR': messageInPortuguese };
      for (const [tag, messageOf] of Object.entries(languages)) {
        await visitor.fill('language', tag);
        expect('lang', await visitor.tab.evaluate('document.documentElement.lang'), tag);
        const shown = await visitor.problems();
        expect(`number of problems in ${tag}`, shown.length, problems.length);
        for (const problem of problems) {
          const found = shown.find(({ text }) => text.includes(messageOf(problem)));
          const name = problem.path?.split('.').at(-1) ?? '';
          expect(`line of ${name} in ${tag}`, found?.line.startsWith(`"${name}"`), true);
        }
        await screenshot(`detail-${tag}`);
      }
      await visitor.reload();
      expect('the language is kept', await visitor.tab.evaluate('document.documentElement.lang'), 'pt-BR');
      await visitor.fill('language', 'en');
    },
  },
  {
    name: 'a missing field is reported at the object that should contain it, also in a batch',
    async run({ visitor, sandbox, expect }) {
      const { payload, ...envelope } = conversion({});
      const { email: _, ...rest } = payload as Record<string, unknown>;
      expect('status', await send(sandbox.url, [conversion({}), { ...envelope, payload: rest }]), 400);
      await visitor.waitForRows(2);
      await visitor.tab.click('#list [role=option]');
      const lines = (await visitor.problems()).map(({ line }) => line);
      expect('lines', new Set(lines), new Set(['"payload": {']));
      await visitor.tab.click('#list [role=option]:last-child');
      const [other] = sandbox.events();
      expect('errors of the other event', other?.errors, []);
      expect('its notices', (await visitor.problems()).length, other?.notices.length);
      expect('its note', (await visitor.textOf('#detail .note')).includes('batch'), true);
    },
  },
  {
    name: 'filters by type, response and text',
    async run({ visitor, sandbox, expect }) {
      for (const event of [...examples, faulty, conversion({ name: 'Zoë Ünïque' })]) await send(sandbox.url, event);
      await visitor.waitForRows(examples.length + 2);
      const listed = async () => (await visitor.rows()).map(({ type, status }) => `${type} ${status}`);
      await visitor.fill('event-type', 'SALE');
      expect('of a type', await listed(), ['SALE 400 Rejected', 'SALE 200 Accepted']);
      await visitor.fill('outcome', 'accepted');
      expect('accepted', await listed(), ['SALE 200 Accepted']);
      await visitor.fill('event-type', '');
      await visitor.fill('outcome', 'rejected');
      expect('rejected', await listed(), ['SALE 400 Rejected']);
      await visitor.fill('outcome', '');
      await visitor.fill('text', 'zoë ünÏQUE');
      expect('with a text', await listed(), ['CONVERSION 200 Accepted']);
      expect('count', await visitor.textOf('#count'), `1 of ${examples.length + 2}`);
      await send(sandbox.url, conversion({ name: 'zoë ünïque too' }));
      await visitor.waitForRows(2);
      await visitor.fill('text', 'nothing has this');
      expect('without a match', await visitor.textOf('#empty'), 'No event matches the filter.');
    },
  },
  {
    name: 'the keyboard chooses, opens and closes events',
    async run({ visitor, sandbox, expect }) {
      for (const name of ['first', 'second', 'third'])
        await send(sandbox.url, conversion({ conversion_identifier: name }));
      await visitor.waitForRows(3);
      const focused = () => visitor.tab.evaluate('document.activeElement.id');
      const chosen = () =>
        visitor.tab.evaluate("document.querySelector('[aria-selected=true] .summary')?.textContent.split(' ')[0]");
      await visitor.tab.evaluate("document.getElementById('list').focus()");
      await visitor.press('ArrowDown', 'ArrowDown');
      expect('after two arrows', await chosen(), 'second');
      const active = "document.getElementById(document.getElementById('list').getAttribute('aria-activedescendant'))";
      expect('active', await visitor.tab.evaluate(`${active}.getAttribute('aria-selected')`), 'true');
      await visitor.press('End');
      expect('after End', await chosen(), 'first');
      await visitor.press('Home', 'ArrowUp');
      expect('after Home', await chosen(), 'third');
      const outline = "getComputedStyle(document.getElementById('list')).outlineStyle";
      expect('the focus is visible', await visitor.tab.evaluate(outline), 'solid');
      await send(sandbox.url, conversion({ conversion_identifier: 'fourth' }));
      await visitor.waitForRows(4);
      expect('a new event changes nothing', await chosen(), 'third');
      await visitor.press('Enter');
      expect('after Enter', await focused(), 'detail-title');
      await visitor.press('Escape');
      expect('after Escape', await focused(), 'list');
      expect('closed', await visitor.tab.evaluate("document.getElementById('detail').hidden"), true);
    },
  },
  {
    name: 'a copied command sends the same event, a copied call builds it',
    async run({ visitor, sandbox, expect }) {
      const event = conversion({ name: `D'Ávila "x" \\ $HOME \`id\` ${hostile}\n!`, tags: ['a', 'b'], cf_x: '\u2028' });
      await send(sandbox.url, event);
      await visitor.waitForRows(1);
      await visitor.tab.click('#list [role=option]');
      await execute('sh', ['-c', await visitor.copy('Copy as curl')]);
      expect(
        'sent again',
        sandbox.events().map((each) => [each.status, each.event]),
        [
          [200, event],
          [200, event],
        ],
      );
      expect('built', await evaluate(await visitor.copy('Copy as TypeScript')), event);
      await send(sandbox.url, { ...event, event_type: 'UNKNOWN' });
      await visitor.waitForRows(3);
      await visitor.tab.click('#list [role=option]');
      expect('no builder', await visitor.textOf('.no-builder'), 'No builder makes an event of this type.');
    },
  },
  {
    name: 'what events contain is text, whatever it is',
    async run({ visitor, sandbox, expect }) {
      const events = [
        conversion({ [hostile]: hostile, name: hostile, conversion_identifier: hostile }),
        { event_type: hostile, event_family: hostile, payload: [hostile, { [hostile]: [[]] }] },
        hostile,
        null,
        7,
        JSON.parse(`{ "__proto__": { "event_type": "SALE" }, "event_type": { "constructor": 1 } }`),
        conversion({ name: 'x'.repeat(150_000) }),
        conversion({ tags: Array.from({ length: 10_000 }, (_, index) => `tag ${index}`), name: 7 }),
      ];
      for (const event of events) await send(sandbox.url, event);
      for (const depth of [100, 20_000]) {
        await sendText(sandbox.url, '/platform/events', `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`);
      }
      const count = sandbox.events().length;
      await visitor.waitForRows(count);
      for (let position = 1; position <= count; position++) {
        await visitor.tab.click(`#list [role=option]:nth-child(${position})`);
        expect(`detail ${position}`, await visitor.tab.evaluate("document.getElementById('detail').hidden"), false);
        const width = 'document.documentElement.scrollWidth <= innerWidth';
        expect(`width of ${position}`, await visitor.tab.evaluate(width), true);
      }
      expect('injected', await visitor.tab.evaluate('window.injected'), undefined);
      const elements = "document.querySelectorAll('body img, body script, body style').length";
      expect('elements', await visitor.tab.evaluate(elements), 0);
    },
  },
  {
    name: 'ten thousand events are counted, and some are rendered',
    async run({ visitor, sandbox, expect }) {
      const total = 10_000;
      const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
      for (let position = 0; position < total; position += 100) {
        const events = Array.from({ length: 100 }, (_, index) => conversion({ name: `contact ${position + index}` }));
        sandbox.sandbox.handle({
          method: 'POST',
          url: '/platform/events/batch',
          headers,
          body: JSON.stringify(events),
        });
        await new Promise(setImmediate);
      }
      await visitor.tab.until(`document.getElementById('count').textContent === '${total}'`);
      const rows = "document.querySelectorAll('#list [role=option]').length";
      expect('rows', await visitor.tab.evaluate(rows), 200);
      const filter = await visitor.measure(async () => {
        await visitor.fill('text', 'contact 99');
        await visitor.fill('text', '');
      });
      const arrival = await visitor.measure(() => send(sandbox.url, conversion({ name: 'late' })));
      await visitor.tab.click('#more');
      expect('more rows', await visitor.tab.evaluate(rows), 400);
      expect('the newest is first', (await visitor.rows())[0]?.summary, 'newsletter · ana@example.com');
      console.log(`  CPU time with ${total} events: two filters ${filter} ms, an event ${arrival} ms`);
    },
  },
  {
    name: 'the page reconnects to a sandbox that was started again',
    async run({ visitor, sandbox, expect }) {
      const port = Number(new URL(sandbox.url).port);
      const own = await startSandbox();
      const ownPort = Number(new URL(own.url).port);
      expect('another port', port === ownPort, false);
      await visitor.tab.visit(`${own.url}/`, {}, '#connection.live');
      await send(own.url, conversion({ conversion_identifier: 'before' }));
      await send(own.url, conversion({ conversion_identifier: 'before' }));
      await visitor.waitForRows(2);
      await own.close();
      await visitor.tab.until("document.getElementById('connection').textContent === 'Reconnecting…'");
      const again = await startSandbox({ port: ownPort });
      await send(again.url, conversion({ conversion_identifier: 'after' }));
      await visitor.waitForRows(1);
      expect(
        'rows',
        (await visitor.rows()).map(({ summary }) => summary),
        ['after · ana@example.com'],
      );
      await visitor.tab.until("document.getElementById('connection').textContent === 'Live'");
      await visitor.reload();
      await again.close();
      // The browser reports every connection that was refused.
      const refused = (problem: string) =>
        problem.includes('ERR_CONNECTION_REFUSED') || problem.includes('ERR_INCOMPLETE');
      const others = visitor.tab.problems.splice(0).filter((problem) => !refused(problem));
      expect('other problems', others, []);
    },
  },
  {
    name: 'deletes the events of the sandbox, after a question',
    async run({ visitor, sandbox, expect }) {
      await send(sandbox.url, conversion({}));
      await visitor.waitForRows(1);
      for (const [accept, left] of [
        [false, 1],
        [true, 0],
      ] as const) {
        visitor.accepts = accept;
        await visitor.tab.click('#clear');
        await visitor.waitForRows(left);
        expect('left', sandbox.events().length, left);
      }
      await send(sandbox.url, conversion({}));
      await visitor.waitForRows(1);
    },
  },
  {
    name: 'axe finds no violation, and 360 pixels are enough',
    async run(scene) {
      const { visitor, sandbox, expect, screenshot } = scene;
      for (const event of [...examples, faulty]) await send(sandbox.url, event);
      await visitor.waitForRows(examples.length + 1);
      await visitor.tab.click('#list [role=option]');
      await checkAccessibility(scene, 'an event');
      await screenshot('light');
      await visitor.prefer('dark');
      await screenshot('dark');
      await visitor.prefer('light');
      await visitor.resize(360, 740);
      await screenshot('narrow-detail');
      await checkAccessibility(scene, 'an event at 360 pixels');
      const fits = 'document.documentElement.scrollWidth <= innerWidth';
      expect('the event fits', await visitor.tab.evaluate(fits), true);
      await visitor.press('Escape');
      await screenshot('narrow-list');
      await checkAccessibility(scene, 'the list at 360 pixels');
      expect('the list fits', await visitor.tab.evaluate(fits), true);
      await visitor.resize(1200, 800);
    },
  },
];

/** Runs a program and returns what it prints. The sandbox is in this process, which must not wait. */
async function execute(program: string, args: string[], cwd?: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: 60_000 });
  return stdout;
}

/** The event that a program in TypeScript builds. */
async function evaluate(program: string): Promise<unknown> {
  const root = new URL('../../..', import.meta.url).pathname;
  const folder = mkdtempSync(join(root, 'test/proofs/sandbox-page/node_modules/.program-'));
  try {
    writeFileSync(join(folder, 'program.ts'), `${program}\nconsole.log(JSON.stringify(event));\n`);
    return JSON.parse(await execute(process.execPath, ['--import', 'tsx', join(folder, 'program.ts')], root));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
