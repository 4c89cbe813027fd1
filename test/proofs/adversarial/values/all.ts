import type { AdversarialValue } from '../adversarial-value.js';
import { arrays } from './arrays.js';
import { instances } from './instances.js';
import { objects } from './objects.js';
import { primitives } from './primitives.js';
import { proxies } from './proxies.js';
import { realms } from './realms.js';
import { unsteadyValues } from './unsteady.js';

/** All adversarial values that take no time to make. */
export const adversarialValues: AdversarialValue[] = [
  ...primitives,
  ...instances,
  ...objects,
  ...arrays,
  ...proxies,
  ...realms,
  ...unsteadyValues,
];
