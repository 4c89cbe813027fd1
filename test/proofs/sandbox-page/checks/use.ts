import type { Check } from '../check.js';
import { evaluate, execute } from '../execute.js';
import { conversion, examples, faulty, hostile, send } from '../sender.js';

/** What a person does with the events. */
export const useChecks: Check[] = [
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
];
