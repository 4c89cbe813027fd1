import type { CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import type { EmptyWhen } from '../../../../generator/catalogue/rule.js';
import type { ObjectShape, ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { catalogue } from '../../../support/catalogue.js';
import { Draw } from './draw.js';
import { customName, customNames, drawText } from './texts.js';
import { drawValue, resolved } from './values.js';

export type Body = { event_type: string; event_family: string; payload: Record<string, unknown> };

/**
 * Which fields of a payload a body has.
 * - `full`: all of them, always.
 * - `few`: the required ones, always.
 * - `half`: the required ones, the costly ones, and half of the others, always the same.
 * - `random`: the required ones, the costly ones, and each of the others in one body of two: as many key sets as possible.
 *
 * Costly are arrays and strings with a format: both have them, so that `half` and `random` differ only in their key sets.
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

function drawNames({ fields, customFields, rules }: ObjectShape, filling: Filling, draw: Draw) {
  const needed = rules.flatMap((rule) => (rule.kind === 'atLeastOneOf' ? rule.fields.slice(0, 1) : []));
  const isIn = (name: string, index: number): boolean => {
    const field = fields.find((other) => other.name === name);
    if (filling === 'full' || field?.presence === 'required' || needed.includes(name)) return true;
    if (filling === 'few') return false;
    if (field?.shape.kind === 'array' || (field?.shape.kind === 'string' && field.shape.format)) return true;
    return filling === 'half' ? index % 2 === 0 : draw.once(2);
  };
  const custom = Array.from({ length: 4 }, (_, index) =>
    customName(filling === 'random' ? index * (customNames / 4) + draw.below(customNames / 4) : index),
  );
  return [...fields.map(({ name }) => name), ...(customFields ? custom : [])].filter(isIn);
}

function drawPayload(event: CatalogueEvent, names: string[], draw: Draw): Record<string, unknown> {
  const payload = Object.fromEntries(
    names.map((name) => {
      const field = event.payload.fields.find((other) => other.name === name);
      return [name, field ? drawValue(field.shape, draw) : drawText(draw)];
    }),
  );
  for (const rule of event.payload.rules) if (rule.kind === 'emptyWhen' && draw.once(3)) apply(payload, rule, event);
  return payload;
}

/** Sets the field of a rule to a matching value of the examples, and empties the fields that must then be empty. */
function apply(payload: Record<string, unknown>, { field, condition, empty }: EmptyWhen, event: CatalogueEvent): void {
  if (!(field in payload)) return;
  const values = event.examples.map(({ body }) => (body as Body).payload[field]);
  payload[field] = values.find((value) => typeof value === 'string' && new RegExp(condition.pattern).test(value));
  for (const name of empty) if (name in payload) payload[name] = '';
}

/** The event of a type. */
export function eventOf(type: string): CatalogueEvent {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return event;
}

/** The shape of a field of the payload, without reference. */
export function shapeOf(event: CatalogueEvent, name: string): ResolvedShape | undefined {
  const field = event.payload.fields.find((other) => other.name === name);
  return field && resolved(field.shape);
}
