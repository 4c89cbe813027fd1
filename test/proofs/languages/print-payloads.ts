import { payloadNames } from '../../../generator/catalogue/names.js';
import { readTree } from '../../../generator/commands/tree.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { catalogue } from '../../support/catalogue.js';
import { validatorOf } from '../../support/validators.js';
import { draw } from './drawn/draw.js';

/*
 * Prints the payloads of the conformance cases and of drawn events, each alone, with the errors of the validators in
 * TypeScript, as JSON Lines. The name of a line is that of the validator: `sale-payload`.
 * usage: tsx test/proofs/languages/print-payloads.ts DRAWN
 */

const validators = new Map(catalogue.events.map(({ names }) => [names.file, validatorOf(payloadNames(names))]));

const files = await readTree(new URL('../../../generated/conformance', import.meta.url).pathname);
for (const [path, text] of files) {
  const name = path.replace(/\.json$/, '');
  if (!validators.has(name)) continue;
  const { cases }: CaseFile = JSON.parse(text);
  for (const { body } of cases) print(name, body);
}
for (const { name, value } of draw(Number(process.argv[2]), 2)) print(name, value);

function print(name: string, body: unknown): void {
  const validator = validators.get(name);
  // A body that is no object is a payload of the wrong type.
  const payload = Object(body) === body && 'payload' in Object(body) ? (body as { payload: unknown }).payload : body;
  const text = JSON.stringify(payload);
  if (validator === undefined || text === undefined) return;
  const value: unknown = JSON.parse(text);
  const [result, allowing] = [validator.validate(value), validator.validate(value, { unknownFields: 'allow' })];
  const [errors, errorsAllowingUnknown] = [result, allowing].map((one) => (one.valid ? [] : one.errors));
  console.log(JSON.stringify({ name: `${name}-payload`, text, errors, errorsAllowingUnknown }));
}
