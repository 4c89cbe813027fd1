import fc from 'fast-check';
import { spec } from '../../../../spec/index.js';
import { arbitraryValues } from '../../../support/random-specs/draw.js';
import { namesEvent, oddEvents, oddNames } from './odd-spec.js';
import { printSpec } from './print-spec.js';

/*
 * Prints values of events whose names and texts might be mistaken for code: see print-spec.ts.
 * usage: tsx test/proofs/languages/specs/print-odd.ts SEED FOLDER
 */

const [seed = '0', folder = ''] = process.argv.slice(2);
const { trafficSources: _, trackingCookie: __, ...rest } = spec;
const events = [...oddEvents(Number(seed)), namesEvent];
const [{ type: eventType } = { type: '' }] = events;
const conversion = rest.api.conversion && { ...rest.api.conversion, eventType };
const payloads = fc.dictionary(fc.constantFrom(...oddNames), arbitraryValues, { maxKeys: 6, noNullPrototype: true });

await printSpec(
  { ...rest, api: { ...rest.api, ...(conversion && { conversion }) }, events, aliases: {} },
  folder,
  (type) =>
    fc
      .sample(payloads, { seed: Number(seed), numRuns: 20 })
      .map((payload) => JSON.stringify({ event_type: type, event_family: 'CDP', payload })),
);
