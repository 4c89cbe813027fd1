import { ours } from './origin.js';

/** Why the fields of the older e-commerce events become those of the newer ones as they do. */
export const ourMapping = ours(
  'No official page maps the fields of the older e-commerce events to those of the newer ones.',
);
