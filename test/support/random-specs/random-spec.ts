import fc, { type Arbitrary } from 'fast-check';
import { accepts, registerFormats } from '../../../generator/catalogue/checks/examples.js';
import { defineEvent, type EventDefinition } from '../../../spec/define.js';
import { spec as canonical, type Spec } from '../../../spec/index.js';
import { newerPage } from '../../../spec/origin.js';
import { eventTypes } from './draw.js';
import { type Drawn, NamedShapes, objects } from './shapes.js';

/** A spec of events that were drawn, and values of each payload. */
export interface RandomSpec {
  spec: Spec;
  payloads: Map<string, Arbitrary<unknown>>;
}

registerFormats(canonical);

/** The spec of a seed, an even one from the whole model; undefined where an event accepts none of the values that were drawn for it. */
export function randomSpec(seed: number): RandomSpec | undefined {
  const named = new NamedShapes(seed % 2 === 0);
  const drawn = fc.uniqueArray(fc.tuple(eventTypes, objects(2, named, undefined, true)), {
    minLength: 1,
    maxLength: 3,
    selector: ([type]) => type,
  });
  const [chosen = []] = fc.sample(drawn, { seed, numRuns: 1 });
  const events = chosen.flatMap(([type, payload]) => eventOf(type, payload, seed) ?? []);
  if (events.length < chosen.length) return undefined;
  const { trafficSources: _, trackingCookie: __, api, ...rest } = canonical;
  const [{ type: eventType } = { type: '' }] = events;
  const conversion = api.conversion && { ...api.conversion, eventType };
  return {
    spec: { ...rest, api: { ...api, ...(conversion && { conversion }) }, events, aliases: {} },
    payloads: new Map(chosen.map(([type, { values }]) => [type, values])),
  };
}

function eventOf(type: string, { schema, values }: Drawn, seed: number): EventDefinition | undefined {
  const example = fc
    .sample(values, { seed, numRuns: 30 })
    .map(sent)
    .find((value) => accepts(schema, value));
  if (example === undefined) return undefined;
  return defineEvent({
    type,
    title: 'Drawn',
    summary: 'It was drawn.',
    group: 'Drawn',
    sources: [newerPage('Drawn', 'drawn')],
    requiresExistingContact: false,
    ...(seed % 3 === 0 && { deprecated: { refusedAfter: '2025-12-31', source: newerPage('Drawn', 'drawn') } }),
    payload: schema,
    examples: { drawn: example },
  });
}

/** The value as it is sent. */
export function sent(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}
