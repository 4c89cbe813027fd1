import { deepStrictEqual } from 'node:assert';
import { validateBatch, validateEvent } from '@rdsm-events/validators';
import fc from 'fast-check';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { anyValidEvents, validEvents } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { pathsInBatch, pathsInEvent } from '../support/oracles/paths.js';

/*
 * The properties of the validators and ajv: on what is sent, the same verdict, and errors at the same paths. Each is a
 * property, for a short run in the tests and for a long one of its own.
 */

const anyValid = anyValidEvents(catalogue);

/** A mutated event has errors exactly where ajv finds some. */
export function findsThePlacesOfAjv(type: string) {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return fc.property(mutated(validEvents(event, catalogue), catalogue).map(sent), agreeOnEvent);
}

/** Any body at all has errors exactly where ajv finds some. */
export function findsThePlacesOfAjvInAny() {
  return fc.property(fc.oneof(mutated(anyValid, catalogue), arbitraryBodies(catalogue)).map(sent), agreeOnEvent);
}

/** A mutated batch has errors exactly where ajv finds some. */
export function findsThePlacesOfAjvInBatches() {
  const batches = fc.array(anyValid, { maxLength: 4 });
  return fc.property(mutated(batches, catalogue).map(sent), (body) => {
    deepStrictEqual(pathsOf(validateBatch(body)), pathsInBatch(body));
  });
}

function agreeOnEvent(body: unknown): void {
  deepStrictEqual(pathsOf(validateEvent(body)), pathsInEvent(body));
}

function pathsOf(result: ReturnType<typeof validateEvent | typeof validateBatch>): (string | undefined)[] {
  return result.valid ? [] : result.errors.map(({ path }) => path).sort();
}

/** The value as it is sent: JSON carries no undefined. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}
