import { createContext, runInContext } from 'node:vm';
import { named, secret } from '../adversarial-value.js';

const realm = createContext({ secret });

/** What a script of another realm gives. */
const foreign = (script: string) => () => runInContext(`(${script})`, realm);

const pollutedRealm = createContext({ secret });
runInContext('Object.prototype.email = secret; Array.prototype[0] = secret;', pollutedRealm);

const polluted = () => runInContext("({ event_type: 'SALE', event_family: 'CDP', payload: {} })", pollutedRealm);

/** Values of another realm: the same, but for their prototypes. */
export const realms = named({
  'an object of another realm': foreign('{}'),
  'an object of another realm with fields': foreign('{ email: secret, name: secret }'),
  'an object of another realm with a symbol that throws': foreign(
    "Object.defineProperty({}, Symbol('x'), { enumerable: true, get() { throw new Error(secret); } })",
  ),
  'an object of another, polluted realm': polluted,
  'an instance of another realm': foreign('new (class Payload { email = secret })()'),
  'an array of another realm': foreign('[]'),
  'an array of strings of another realm': foreign('[secret]'),
  'a sparse array of another realm': foreign('new Array(2)'),
  'a Date of another realm': foreign('new Date(0)'),
  'a Map of another realm': foreign('new Map()'),
  'a boxed string of another realm': foreign('Object(secret)'),
  'a function of another realm': foreign('() => secret'),
  'an Error of another realm': foreign('new Error(secret)'),
  'a proxy of another realm': foreign('new Proxy({}, { ownKeys() { throw new Error(secret); } })'),
});
