import { Type } from '@sinclair/typebox';
import { batchNames, eventNames, unionNames } from '../../../generator/catalogue/names.js';
import { customFields } from '../../../spec/custom-fields.js';
import { defineEvent, type EventDefinition, Payload } from '../../../spec/define.js';
import { spec as canonical, type Spec } from '../../../spec/index.js';
import { type Deprecation, newerPage, ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import type { Rule } from '../../../spec/rules/rule.js';
import type { Input } from './inputs/input.js';

/*
 * Events that can be taken for each other: more of them have a field, are deprecated or have similar types than are
 * suggested at once.
 */

const origin = ours('It is a test.');
const source = newerPage('Test', 'test');
const text = Type.Optional(Type.String({ description: 'It.' }));
const custom = customFields<Record<string, unknown>>({
  name: 'Custom',
  title: 'Custom',
  description: 'It.',
  prefix: 'cf_',
  value: Type.String({ description: 'It.' }),
  origin,
});

function event(
  type: string,
  fields: readonly string[],
  options: { deprecated?: Deprecation; hasCustomFields?: true; unlisted?: 'notice'; rules?: Rule[] } = {},
): EventDefinition {
  const { deprecated, hasCustomFields, unlisted, rules = [] } = options;
  const payload = Payload(Object.fromEntries(fields.map((name) => [name, text])), {
    rules,
    ...(hasCustomFields && { customFields: custom }),
    ...(unlisted && { unlisted }),
  });
  return defineEvent({
    type,
    title: type,
    summary: 'It is like others.',
    group: 'Test',
    sources: [source],
    requiresExistingContact: false,
    ...(deprecated && { deprecated }),
    payload,
    examples: { all: Object.fromEntries(fields.map((name) => [name, 'x'])) },
  });
}

const one = (...fields: [string, string]): Rule => atLeastOneOf(fields, origin);
const replacedBy = (successor: string): { deprecated: Deprecation } => ({ deprecated: { successor, source } });
const general = { hasCustomFields: true } as const;

const events = [
  ...['PAID_A', 'PAID_B', 'PAID_C', 'PAID_D'].map((type) => event(type, ['kept', 'shared', 'event_typ'], general)),
  event('OPEN', ['kept', 'shared', 'seldom'], { unlisted: 'notice' }),
  event('CLOSED', ['kept', 'rare', 'long_tail', 'first_second_third']),
  event('ALSO_CLOSED', ['kept', 'rare']),
  event('OLD_SALE', ['kept', 'older'], replacedBy('PAID_A')),
  event('OLD_SALX', ['kept', 'older'], { ...replacedBy('PAID_B'), ...general }),
  event('OLD_SALY', ['kept', 'oldest'], replacedBy('PAID_B')),
  event('OLD_CART', ['kept'], replacedBy('PAID_A')),
  event('TWO_RULES', ['kept', 'shared', 'rare', 'older'], { rules: [one('kept', 'shared'), one('rare', 'older')] }),
];

/** The spec of those events. */
export const relatedEvents: Spec = (() => {
  const { trafficSources: _, trackingCookie: __, api, ...rest } = canonical;
  const { conversion: ___, ...restOfApi } = api;
  return { ...rest, api: restOfApi, events, aliases: {} };
})();

/** Each type, and types like them, with the fields of all events; alone, among all events, and in a batch. */
export function relatedEventInputs(): Input[] {
  const known = events.map(({ type }) => type);
  const unknown = ['PAID', 'PAID_E', 'PAID_AB', 'OLD_SAL', 'OLD_SALZ', 'OLD_CARTS', 'OLD_CAR', 'OPENED', 'toString'];
  const names = [
    'kept',
    'shared',
    'seldom',
    'rare',
    'older',
    'oldest',
    'cf_x',
    'cf_shared',
    'unlisted',
    'constructor',
    'event_typ',
    'tail',
    'tai',
    'firstx_secondx_thirdx',
    'quite-unlisted',
  ];
  return [...known, ...unknown].flatMap((type) => {
    const bodies = [undefined, ...names].map((name) => ({
      event_type: type,
      event_family: 'CDP',
      ...(name === 'event_typ' && { event_typ: 'x', kept: 'x' }),
      payload: { ...(name !== 'older' && { kept: 'x' }), ...(name && { [name]: 'x' }) },
    }));
    return bodies.flatMap((body, index) =>
      [
        ...(known.includes(type) ? [{ names: eventNames(type), value: body }] : []),
        { names: unionNames, value: body },
        { names: batchNames, value: [body] },
      ].map(({ names: of, value }) => ({ name: `${type}, field ${index}, ${of.file}`, names: of, make: () => value })),
    );
  });
}
