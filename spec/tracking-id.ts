import { Type } from '@sinclair/typebox';
import type { Cookie } from './cookie.js';
import { Text } from './strings.js';

const hex = '[0-9A-Fa-f]';

/**
 * The cookie with the tracking identifier. The documents name it `_rdtrk`; in browsers it is `rdtrk` and contains
 * JSON, percent-encoded: `{"id":"43b00843-09af-4fae-bf9d-a0697640b808"}`. The plugin for WordPress that RD Station
 * publishes (github.com/ResultadosDigitais/rdstation-wp) reads it so and sends the bare UUID.
 */
export const trackingCookie: Cookie = {
  names: ['rdtrk', '_rdtrk'],
  field: 'client_tracking_id',
  member: 'id',
  pattern: `^${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}$`,
};

/** The field for the tracking identifier. */
export const client_tracking_id = Type.Optional(
  Text({
    description: 'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.',
    examples: ['43b00843-09af-4fae-bf9d-a0697640b808'],
  }),
);
