import { Type } from '@sinclair/typebox';
import type { Cookie } from './cookie.js';
import { documented } from './origin.js';
import { type Condition, emptyWhen } from './rules/empty-when.js';
import { Text } from './strings.js';

/**
 * The one place that decides what a `__trf.src` cookie is, by how the value begins: encoded, as JSON,
 * as percent-encoded JSON, or as base64 of JSON. Anything else is a UTM source.
 */
const cookiePattern = '^(?:encoded_|[{]|%7[Bb]|eyJ)';

const cookie: Condition = { pattern: cookiePattern, phrase: 'a cookie' };

export const trafficSource = {
  traffic_source: Type.Optional(
    Text({
      description:
        'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.',
      examples: ['google'],
    }),
  ),
  traffic_medium: Type.Optional(
    Text({ description: 'UTM medium. Must be empty when traffic_source is a cookie.', examples: ['cpc'] }),
  ),
  traffic_campaign: Type.Optional(
    Text({ description: 'UTM campaign. Must be empty when traffic_source is a cookie.', examples: ['easter-50-off'] }),
  ),
  traffic_value: Type.Optional(
    Text({ description: 'UTM term. Must be empty when traffic_source is a cookie.', examples: ['easter eggs'] }),
  ),
};

/** With a cookie as the traffic source, the UTM fields must be empty. */
export const cookieExcludesUtm = emptyWhen(
  'traffic_source',
  cookie,
  ['traffic_medium', 'traffic_campaign', 'traffic_value'],
  documented('With a cookie as traffic_source, traffic_medium, traffic_campaign and traffic_value must be empty.'),
);

/** Where the values of the traffic fields come from: all from one cookie, or each from a UTM parameter of an address. */
export interface TrafficSource {
  cookie: Cookie;
  /** The fields by their UTM parameter. The field of the cookie is among them. */
  utm: Record<string, string>;
}

export const trafficSources: TrafficSource = {
  cookie: {
    names: ['__trf.src'],
    field: 'traffic_source',
    pattern: cookiePattern,
  },
  utm: {
    source: 'traffic_source',
    medium: 'traffic_medium',
    campaign: 'traffic_campaign',
    term: 'traffic_value',
  },
};
