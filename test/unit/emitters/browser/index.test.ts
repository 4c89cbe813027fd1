import { expect, it } from 'vitest';
import { readCatalogue } from '../../../../generator/catalogue/read/read-catalogue.js';
import { browser } from '../../../../generator/emitters/browser/index.js';
import { spec } from '../../../../spec/index.js';
import { tinySpec } from '../../../golden/tiny-spec.js';

const { conversion } = spec.api;
if (!conversion) throw new Error('The API has no endpoint with a key.');

it('exports what the event needs that a page can send, and no reader of a cookie that the event has no field for', async () => {
  const api = { ...spec.api, conversion: { ...conversion, eventType: 'GREETING' } };
  const files = await browser.emit(readCatalogue({ ...tinySpec, api }));
  const exported = [...(files.get('index.ts') ?? '').matchAll(/export \{ (.*) \} from '(.*)';/g)].map(
    ([, ...parts]) => parts,
  );
  expect(exported).toEqual([
    ['greeting', '@rdsm-events/builders/greeting'],
    ['legalBasis', '@rdsm-events/builders/legal-basis'],
    ['trafficSource', '@rdsm-events/builders/traffic-source'],
    [
      'isGreetingPayload, validateGreetingPayload, assertGreetingPayload, RdsmValidationError',
      '@rdsm-events/validators/greeting',
    ],
  ]);
  expect(files.get('validators/checks/greeting.ts')).toContain('accepts(explainGreetingPayload, value)');
});

it('is empty where a page can send no event', async () => {
  const files = await browser.emit(readCatalogue(tinySpec));
  expect([...files.keys()]).toEqual(['index.ts', 'script.ts']);
  expect(files.get('script.ts')).toContain('RdsmEvents: {');
});
