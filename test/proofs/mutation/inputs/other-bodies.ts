import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { catalogue } from '../../../support/catalogue.js';
import { fullEvent } from '../../adversarial/full-event.js';
import type { Input } from './input.js';

/** Bodies that senders take for events: webhooks, several events at once, and names that mean a type or the envelope. */
export function otherBodies(): Input[] {
  const [event] = catalogue.events;
  const full = event ? fullEvent(event) : {};
  const { aliases, envelope } = catalogue;
  const { fields, typePrefix } = envelope.webhook;
  const field = envelope.fields.find(({ role }) => role === 'type')?.name ?? '';
  const { [field]: type, ...rest } = full;
  const bodies: [string, unknown][] = [
    ...fields.flatMap((name): [string, unknown][] => [
      [`a webhook with ${name}`, { [name]: [] }],
      [`an event with ${name}`, { ...full, [name]: [] }],
      [`an event of an unknown type with ${name}`, { ...full, [field]: 'X', [name]: [] }],
      [`an event without a type, with ${name}`, { ...rest, [name]: [] }],
    ]),
    ...[typePrefix, `${typePrefix}X`, `X${typePrefix}`, typePrefix.slice(0, -1), typePrefix.toLowerCase()].map(
      (name): [string, unknown] => [`the type ${name}`, { ...full, [field]: name }],
    ),
    ['a type without a string', { ...full, [field]: { toString: 1, valueOf: 1 } }],
    ...[[], [full], [full, full]].map((body): [string, unknown] => [`an array of ${body.length}`, body]),
    ...[...Object.keys(aliases.types ?? {}), ...catalogue.events.map((known) => known.type.toLowerCase())].flatMap(
      (name): [string, unknown][] => [
        [`the type ${name}`, { ...full, [field]: name }],
        [`the type ${name}x`, { ...full, [field]: `${name}x` }],
      ],
    ),
    ...Object.keys(aliases.envelope ?? {}).flatMap((name): [string, unknown][] => [
      [`only ${name}`, { [name]: type }],
      [`${name} instead of the type`, { ...rest, [name]: type }],
      [`${name} and the type`, { ...full, [name]: type }],
    ]),
  ];
  const inherited = catalogue.events.map((known): [string, unknown] => {
    const { [field]: own, ...others } = fullEvent(known);
    return [`the inherited type ${known.type}`, Object.assign(Object.create({ [field]: own }), others)];
  });
  const objects = envelope.fields.map(({ name }) => ({
    name: `only ${name} as a batch`,
    names: batchNames,
    make: () => ({ [name]: type }),
  }));
  return [
    ...objects,
    ...[...bodies, ...inherited].flatMap(([name, body]) => [
      { name, names: unionNames, make: () => body },
      { name: `${name}, in a batch`, names: batchNames, make: () => [full, body] },
    ]),
  ];
}
