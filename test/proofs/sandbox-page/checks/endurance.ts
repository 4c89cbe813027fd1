import { startSandbox } from '@rdsm-events/testing';
import { type Check, checkAccessibility } from '../check.js';
import { conversion, examples, faulty, hostile, send, sendText } from '../sender.js';

/** What the page endures. */
export const enduranceChecks: Check[] = [
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
    async run({ visitor, expect }) {
      // The check ends the one that was started for it.
      const own = await startSandbox();
      const ownPort = Number(new URL(own.url).port);
      await visitor.tab.visit(`${own.url}/`, {}, '#connection.live');
      await send(own.url, conversion({ conversion_identifier: 'before' }));
      await send(own.url, conversion({ conversion_identifier: 'before' }));
      await visitor.waitForRows(2);
      await own.close();
      await visitor.tab.until("document.getElementById('connection').textContent === 'Reconnecting…'");
      const again = await startSandbox({ port: ownPort });
      await send(again.url, conversion({ conversion_identifier: 'after' }));
      await visitor.waitForRows(1);
      // The rows may still be those of the earlier sandbox, of which one has the same number.
      await visitor.tab.until("document.querySelector('#list [role=option]')?.textContent.includes('after')");
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
