import { everyShape } from '../../../../generator/catalogue/walk.js';
import { fieldNames } from '../../../support/arbitraries/mutated.js';
import { catalogue } from '../../../support/catalogue.js';
import { adversarialNames } from '../names.js';

/** Names of fields: those of the API, what people use for them, custom ones, and traps. */
export const names: string[] = [
  ...new Set([
    ...fieldNames(catalogue),
    ...Object.values(catalogue.aliases).flatMap((names = {}) => Object.keys(names)),
    ...['cf_plan', 'cf_x', 'emial', 'funnel', 'x'],
    ...adversarialNames,
  ]),
];

/** Texts: options, and what is right or nearly right for a format or a cookie. */
export const texts: string[] = [
  ...new Set(
    everyShape(catalogue)
      .flatMap(({ shape }) => (shape.kind === 'enum' ? shape.values : []))
      .filter((value) => typeof value === 'string'),
  ),
  ...['', 'x', 'ana@example.com', 'a@b@c', 'a b@c', '@', 'é@😀', 'a@\u00a0', '\ud800@\udc00'],
  ...['2024-02-29T23:59:60Z', '2023-02-29T00:00:00Z', '2024-12-31t24:00:00z', '2024-01-01T00:00:00.5+23:59'],
  ...['2024-01-01T00:00:00', '2024-04-31T00:00:00Z', '0000-01-01T00:00:00-00:00', '2024-1-01T00:00:00Z'],
  ...['encoded_x', '{', '%7b', '%7Bx', 'eyJx', 'encoded', 'Encoded_x', ' {', 'google'],
];

export const scalars: unknown[] = [null, true, false, 0, -1, 1.5, 1e21, 5e-324, [], {}, [[]], [{}], [null], ['x']];
