import { describe, expect, it } from 'vitest';
import { explanations } from '../../../../generator/catalogue/explanations.js';
import { languages } from '../../../../packages/cli/src/language.js';
import { catalogue } from '../../../support/catalogue.js';
import { runWith } from './io.js';

const { events, definitions, errors, responseErrors } = catalogue;
const noticeTypes = ['DEPRECATED', 'EXPECTED', 'UNUSUAL', 'UNLISTED'];

describe('rdsm-events events', () => {
  it.each(languages)('lists every event with its name in %s', async (lang) => {
    const { code, stdout } = await runWith(['events', '--lang', lang]);
    expect([code, stdout.split('\n').length]).toEqual([0, events.length + 1]);
    for (const { type } of events) {
      const label = catalogue.labels.events[type]?.[lang.toLowerCase() as 'en'];
      expect(stdout).toMatch(new RegExp(`^  ${type} +${label}  `, 'm'));
    }
  });

  it('names the successor of a deprecated event', async () => {
    const { stdout } = await runWith(['events']);
    for (const { type, deprecated } of events) {
      const line = stdout.split('\n').find((each) => each.startsWith(`  ${type} `));
      expect([type, line?.includes('Deprecated.')]).toEqual([type, deprecated !== undefined]);
      if (deprecated?.successor) expect(line).toContain(`Send ${deprecated.successor}.`);
    }
  });

  it.each(events)(
    '$type: shows every field, in order, and a valid body',
    async ({ type, payload, examples, sources }) => {
      const { code, stdout } = await runWith(['events', type.toLowerCase()]);
      expect(code).toBe(0);
      const shown = [...stdout.matchAll(/^ {2}([a-z_]+) +(required|expected|optional) /gm)].map(([, name, is]) => [
        name,
        is,
      ]);
      expect(shown).toEqual(payload.fields.map(({ name, presence }) => [name, presence]));
      const body = JSON.parse(stdout.slice(stdout.indexOf('A body:\n') + 'A body:\n'.length));
      expect(body).toEqual(examples[0]?.body);
      for (const { url } of sources) expect(stdout).toContain(url);
      for (const { description } of payload.rules) expect(stdout).toContain(description);
      expect(stdout).not.toContain('undefined');
    },
  );

  it('shows the fields of inner objects', async () => {
    const { stdout } = await runWith(['events', 'ECOMMERCE_CART_ABANDONED']);
    const item = definitions.CartLineItem;
    const names = item?.kind === 'object' ? item.fields.map(({ name }) => name) : [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  line_items\\[\\]\\.${name} `, 'm'));
  });

  it.each([
    ['SAEL', 'Unknown event "SAEL". Did you mean "SALE"?\n'],
    ['venda', 'Unknown event "venda". Did you mean "SALE"?\n'],
    ['__proto__', 'Unknown event "__proto__". "rdsm-events events" lists them.\n'],
  ])('%s: reports an unknown event', async (type, stderr) => {
    expect(await runWith(['events', type])).toEqual({ code: 2, stdout: '', stderr });
  });

  it('reports an unknown language', async () => {
    const { code, stderr } = await runWith(['events', '--lang', 'fr']);
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'Unknown language "fr". Known are en, pt-BR, es.']);
  });
});

describe('rdsm-events explain', () => {
  const types = [...[...errors, ...responseErrors].map(({ error_type }) => error_type), ...noticeTypes];

  it.each(languages)('explains every error and every notice in %s, and nothing else', (lang) => {
    const explained = explanations[lang.toLowerCase() as 'en'];
    expect(Object.keys(explained).sort()).toEqual([...types].sort());
    for (const { meaning, fix } of Object.values(explained)) {
      for (const text of [meaning, fix]) expect(text).toMatch(/^[A-ZÉ].*[.]$/);
    }
  });

  it.each(types)('%s: prints the meaning, the fix and the messages', async (type) => {
    const { code, stdout, stderr } = await runWith(['explain', type.toLowerCase()]);
    expect([code, stderr]).toEqual([0, '']);
    const { meaning, fix } = explanations.en[type] ?? {};
    expect(stdout.startsWith(`${type}\n${meaning}\n${fix}\n`)).toBe(true);
    const message = catalogue.messages.en?.[type as 'INVALID'];
    if (message !== undefined) expect(stdout).toContain(`\n  ${message}\n`);
    expect(stdout).not.toContain('undefined');
  });

  it('explains a status with the bodies that are known', async () => {
    for (const { status, description, examples } of catalogue.api.errorResponses) {
      const { code, stdout } = await runWith(['explain', status.replace('5XX', '502')]);
      expect(code).toBe(0);
      expect(stdout).toContain(description);
      for (const { body } of examples) expect(stdout).toContain(JSON.stringify(body));
    }
  });

  it('explains every status in every language', async () => {
    const { api } = catalogue;
    const all = [...api.errorResponses, ...(api.conversion?.errorResponses ?? []), api.event.success];
    for (const { status, examples } of all) {
      const args = ['explain', status.replace('5XX', '502'), '--lang'];
      const english = (await runWith([...args, 'en'])).stdout.split('\n')[0];
      for (const lang of ['pt-BR', 'es']) {
        const { code, stdout } = await runWith([...args, lang]);
        expect(code).toBe(0);
        expect(stdout).toMatch(/^HTTP [0-9]{3}: [A-Z]/);
        expect(stdout.split('\n')[0]).not.toBe(english);
        for (const { body } of examples) expect(stdout).toContain(JSON.stringify(body));
      }
    }
  });

  it.each([
    ['INVALID_OPTIONS', /Did you mean "INVALID_OPTION"\?/],
    ['418', /No source describes a response with the status 418\./],
    ['toString', /Unknown type "toString"\./],
  ])('%s: reports what it does not know', async (type, message) => {
    const { code, stdout, stderr } = await runWith(['explain', type]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
