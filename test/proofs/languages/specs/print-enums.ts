import { Type } from '@sinclair/typebox';
import { defineEvent, Payload } from '../../../../spec/define.js';
import { type Deprecation, newerPage } from '../../../../spec/origin.js';
import { tinySpec } from '../../../golden/tiny-spec.js';
import { printSpec } from './print-spec.js';

/*
 * Prints values of enums that are not only strings, each deprecated: see print-spec.ts. In PHP, `==` finds `true`, `1` and
 * `'1'` equal, and `===` finds `1` and `1.0` different.
 * usage: tsx test/proofs/languages/specs/print-enums.ts FOLDER
 */

const source = newerPage('Enums', 'enums');
const deprecated: Deprecation = { successor: 'another', source };
const literals = [true, false, 0, 1, 2.5, '', '1', '0', 'false'];
/** An enum whose values are different as strings, too: suggestions are strings. */
const enumOf = (values: readonly (typeof literals)[number][]) =>
  Type.Union(
    values.map((value) => Type.Literal(value, { deprecated })),
    { description: 'Values.' },
  );

const fields = {
  any: enumOf([true, 0, 2.5, '', '1', 'false']),
  other: enumOf([false, 1, '0']),
  no: enumOf([false, 'no']),
  number: enumOf([1, 2]),
  one: enumOf([1, 'x']),
  text: enumOf(['1', '']),
};

const event = defineEvent({
  type: 'ENUMS',
  title: 'Enums',
  summary: 'It has enums.',
  group: 'Enums',
  sources: [source],
  requiresExistingContact: false,
  payload: Payload(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Type.Optional(field)]))),
  examples: { empty: {} },
});

// An array or an object means no value, although JavaScript prints `[1]` as `1`. JSON.stringify never writes `1.0`.
const objects: unknown[] = [[], {}, [1], ['x'], [[true]], { toString: 1 }];
const values = [...literals, null, 'true', 'no', 'x', '1.0', 2, -1, ...objects].map((value) => JSON.stringify(value));
const events = Object.keys(fields).flatMap((name) =>
  [...values, '1.0', '1e0'].map(
    (value) => `{"event_type":"ENUMS","event_family":"CDP","payload":{"${name}":${value}}}`,
  ),
);
await printSpec({ ...tinySpec, events: [event], aliases: {} }, process.argv[2] ?? '', () => events);
