import { messageOf as messageInEnglish } from '@rdsm-events/validators/messages/en';
import { messageOf as messageInSpanish } from '@rdsm-events/validators/messages/es';
import { messageOf as messageInPortuguese } from '@rdsm-events/validators/messages/pt-br';
import { type Check, checkAccessibility } from '../check.js';
import { execute } from '../execute.js';
import { catalogue, conversion, examples, faulty, send } from '../sender.js';

/** How events are shown. */
export const eventsChecks: Check[] = [
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
];
