import { type Check, type Scene, withVisitor } from '../check.js';
import { enter, faulty } from '../playground.js';
import { listPages } from '../site.js';
import type { Visitor } from '../visitor.js';

/** A page of each kind, and what somebody does there. */
const states: readonly { name: string; path: string; prepare?(visitor: Visitor): Promise<void> }[] = [
  { name: 'home', path: '/pt-br/' },
  { name: 'event', path: '/pt-br/events/ecommerce-order-paid.html' },
  { name: 'deprecated event', path: '/pt-br/events/order-placed.html' },
  { name: 'errors', path: '/pt-br/errors.html' },
  { name: 'search', path: '/pt-br/', prepare: (visitor) => search(visitor, 'legal') },
  { name: 'playground', path: '/pt-br/playground.html' },
  { name: 'playground with errors', path: '/pt-br/playground.html', prepare: (visitor) => enter(visitor, faulty) },
  {
    name: 'playground with a syntax error',
    path: '/pt-br/playground.html',
    prepare: (visitor) => enter(visitor, '{ "a": 1, }'),
  },
  {
    name: 'playground with a response',
    path: '/pt-br/playground.html',
    prepare: (visitor) => enter(visitor, { errors: [{ error_type: 'MISSING', error_message: 'Is missing.' }] }),
  },
  {
    name: 'form',
    path: '/pt-br/playground.html',
    prepare: async (visitor) => {
      await enter(visitor, faulty);
      await visitor.page.locator('.modes input[value=form]').check();
      await visitor.page.locator('.event-form .field').first().waitFor();
    },
  },
];

export async function search(visitor: Visitor, text: string): Promise<void> {
  await visitor.page.keyboard.press('Control+k');
  await visitor.page.locator('#localsearch-input').fill(text);
  await visitor.page.locator('#localsearch-item-0').waitFor();
}

async function checkStates(scene: Scene, scheme: 'light' | 'dark'): Promise<void> {
  for (const { name, path, prepare } of states) {
    await withVisitor(
      scene,
      path,
      async (visitor) => {
        await prepare?.(visitor);
        scene.expect(`violations, ${name}, ${scheme}`, await visitor.violations(), []);
        await scene.screenshot(visitor, `${name}, ${scheme}`);
        await visitor.page.setViewportSize({ width: 360, height: 740 });
        scene.expect(`violations, ${name}, ${scheme}, 360 pixels`, await visitor.violations(), []);
        scene.expect(`pixels too wide, ${name}`, await visitor.overflow(), 0);
        await scene.screenshot(visitor, `${name}, ${scheme}, 360`);
      },
      scheme,
    );
  }
}

export const accessibilityChecks: Check[] = [
  { name: 'each kind of page is accessible, light', run: (scene) => checkStates(scene, 'light') },
  { name: 'each kind of page is accessible, dark', run: (scene) => checkStates(scene, 'dark') },
  {
    name: 'every page in Portuguese is accessible',
    run: async (scene) => {
      for (const path of listPages().filter((page) => page.startsWith('/pt-br/'))) {
        await withVisitor(scene, path, async (visitor) => {
          scene.expect(`violations, ${path}`, await visitor.violations(), []);
        });
      }
    },
  },
  {
    name: 'a missing page says so, and leads back',
    run: async ({ browser, url, expect }) => {
      const { Visitor } = await import('../visitor.js');
      const visitor = await Visitor.open(browser, url);
      await visitor.visit('/pt-br/nowhere.html');
      expect('violations', await visitor.violations(), []);
      expect('link', await visitor.page.locator('main a').getAttribute('href'), '/pt-br/');
      await visitor.close();
    },
  },
];
