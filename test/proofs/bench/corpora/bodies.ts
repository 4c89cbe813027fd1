import type { CatalogueEvent } from '../../../../generator/legacy/catalogue.js';
import { resolve } from '../../../../generator/legacy/discriminator.js';
import type { JsonSchema } from '../../../../generator/legacy/json-schema.js';
import { catalogue } from '../../../support/catalogue.js';
import { Draw } from './draw.js';
import { customName, customNames, drawText } from './texts.js';
import { drawValue } from './values.js';

export type Body = { event_type: string; event_family: string; payload: Record<string, unknown> };

/**
 * Which fields of a payload stand in a body.
 * - `full`: all of them, always.
 * - `few`: the required ones, always.
 * - `half`: the required ones, the dear ones, and half of the others, always the same.
 * - `random`: the required ones, the dear ones, and each of the others in one body of two: as many key sets as there can be.
 *
 * Dear are lists and what has a format: they stand in both, so that `half` and `random` cost the same but for the key sets.
 */
export const fillings = ['full', 'few', 'half', 'random'] as const;
export type Filling = (typeof fillings)[number];

/** Bodies of an event, in the order of the documentation's fields. No two of them have the same key set in `random`, if there are as many. */
export function drawBodies(event: CatalogueEvent, filling: Filling, count: number): Body[] {
  const draw = new Draw(`${event.type} ${filling}`);
  const known = new Set<string>();
  return Array.from({ length: count }, () => {
    let names = drawNames(event.payload, filling, draw);
    for (let attempt = 0; attempt < 20 && known.has(names.join()); attempt++) {
      names = drawNames(event.payload, filling, draw);
    }
    known.add(names.join());
    return { event_type: event.type, event_family: 'CDP', payload: drawPayload(event, names, draw) };
  });
}

function drawNames({ properties = {}, required = [], patternProperties }: JsonSchema, filling: Filling, draw: Draw) {
  const isIn = (name: string, index: number): boolean => {
    if (filling === 'full' || required.includes(name)) return true;
    if (filling === 'few') return false;
    if (properties[name]?.type === 'array' || properties[name]?.format) return true;
    return filling === 'half' ? index % 2 === 0 : draw.once(2);
  };
  const custom = Array.from({ length: 4 }, (_, index) =>
    customName(filling === 'random' ? index * (customNames / 4) + draw.below(customNames / 4) : index),
  );
  return [...Object.keys(properties), ...(patternProperties ? custom : [])].filter(isIn);
}

function drawPayload(event: CatalogueEvent, names: string[], draw: Draw): Record<string, unknown> {
  const { properties = {}, not } = event.payload;
  const payload = Object.fromEntries(
    names.map((name) => [name, properties[name] ? drawValue(properties[name], draw) : drawText(draw)]),
  );
  if (not && draw.once(3)) keepRule(payload, not, event);
  return payload;
}

/** Puts in a value of the examples of which a rule speaks, and empties what the rule forbids beside it. */
function keepRule(payload: Record<string, unknown>, rule: JsonSchema, event: CatalogueEvent): void {
  const [[field, { pattern = '' }] = ['', {}]] = Object.entries(rule.properties ?? {}) as [[string, JsonSchema]];
  if (!(field in payload)) return;
  const values = event.examples.map(({ body }) => (body as Body).payload[field]);
  payload[field] = values.find((value) => typeof value === 'string' && new RegExp(pattern).test(value));
  for (const name of (rule.anyOf ?? []).flatMap(({ properties }) => Object.keys(properties ?? {}))) {
    if (name in payload) payload[name] = '';
  }
}

/** The event of a type. */
export function eventOf(type: string): CatalogueEvent {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return event;
}

/** The schema of a field of the payload, without reference. */
export function fieldOf(event: CatalogueEvent, name: string): JsonSchema | undefined {
  const schema = event.payload.properties?.[name];
  return schema && resolve(schema, catalogue.definitions);
}
