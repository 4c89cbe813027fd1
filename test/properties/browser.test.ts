import { runInNewContext } from 'node:vm';
import * as builders from '@rdsm-events/builders';
import type { ApiError } from '@rdsm-events/types/api-error';
import * as validators from '@rdsm-events/validators';
import { labels } from '@rdsm-events/validators/messages/pt-br';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadNames } from '../../generator/catalogue/names.js';
import { bundle } from '../../generator/commands/bundle.js';
import { root } from '../support/all-files.js';
import { mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';

const page: { RdsmEvents?: typeof builders & typeof validators; console: object } = { console: { warn: () => {} } };
runInNewContext(await bundle(`${root}generated/browser/script.ts`, 'iife'), page);
const script = page.RdsmEvents as typeof builders & typeof validators;

const event = catalogue.events.find(({ type }) => type === catalogue.api.conversion?.eventType);
if (event === undefined) throw new Error('A page can send no event.');
const { is, validate } = payloadNames(event.names);
const payloads = mutated(validEvents(event, catalogue), catalogue).map(
  (value) => (value as { payload: unknown })?.payload,
);

/** An error without what the script has in another form: its message, and suggestions. */
function facts({ error_type, path, validation_rules: { did_you_mean: _, ...rules } = {} }: ApiError) {
  return { error_type, path, rules };
}

describe('The script for pages', () => {
  it('accepts and rejects what the packages do, for the same reasons, in Portuguese', () => {
    const both = [script, validators] as unknown as Record<string, (value: unknown) => unknown>[];
    fc.assert(
      fc.property(payloads, (payload) => {
        const [ours, theirs] = both.map(
          (functions) => functions[validate]?.(payload) as validators.ValidationResult<unknown>,
        );
        expect(both.map((functions) => functions[is]?.(payload))).toEqual([theirs?.valid, theirs?.valid]);
        expect(ours?.valid).toBe(theirs?.valid);
        if (!ours || !theirs || ours.valid || theirs.valid) return;
        expect(JSON.parse(JSON.stringify(ours.errors.map(facts)))).toEqual(
          JSON.parse(JSON.stringify(theirs.errors.map(facts))),
        );
        for (const { error_message } of ours.errors) expect(error_message).toMatch(/^[A-Z][^{}]*\.$/);
        for (const { error_message } of ours.errors) expect(error_message).not.toMatch(/\b(?:Must|Cannot|Does|Is)\b/);
      }),
    );
  });

  it('reads cookies, addresses and forms as the packages do', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('encoded_x', 'google', 'ana@example.com', ' a '));
    const names = fc.constantFrom('email', 'nome', 'tags', 'utm_source', 'utm_medium', 'cf_a', '_wpnonce');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, text)), text, (pairs, cookie) => {
        const results = [script, builders].map(({ conversion, trackingId, trafficSource }) => {
          const header = `__trf.src=${cookie}`;
          const traffic = trafficSource.from({ cookie: header, url: new URLSearchParams(pairs), onIgnored: () => {} });
          const fields = { conversion_identifier: 'a', ...traffic, client_tracking_id: trackingId.fromCookie(header) };
          const result = conversion.fromForm(Object.fromEntries(pairs), { fields });
          return JSON.parse(JSON.stringify(result.valid ? result : result.errors.map(facts)));
        });
        expect(results[0]).toEqual(results[1]);
      }),
    );
  });

  it('has the Portuguese names of the fields', () => {
    const { fields } = (script as unknown as { labels: typeof labels }).labels;
    expect(labels.fields).toMatchObject({ ...fields });
  });
});
