import { deepStrictEqual } from 'node:assert';
import type { ValidationResult } from '@rdsm-events/validators';
import fc from 'fast-check';
import type { EventType } from '../../generator/catalogue/documents.js';
import { batchNames, type EventNames, unionNames } from '../../generator/catalogue/names.js';
import { check, checkBatch } from '../../generator/emitters/conformance/checker/checker.js';
import type { ExpectedError } from '../../generator/emitters/conformance/checker/expected-error.js';
import { eventTables } from '../../generator/emitters/conformance/event-tables.js';
import { batchMutations } from '../../generator/emitters/conformance/mutations/batch-mutations.js';
import type { EventBody } from '../../generator/emitters/conformance/mutations/event-body.js';
import { independent, type Mutation } from '../../generator/emitters/conformance/mutations/mutation.js';
import { mutations } from '../../generator/emitters/conformance/mutations/mutations.js';
import { anyValidEvent, validBatches, validEvents } from '../support/arbitraries/documents/events.js';
import { arbitraryBodies, mutated } from '../support/arbitraries/mutated.js';
import { validEvents as drawnFromSchema } from '../support/arbitraries/valid.js';
import { catalogue } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

/*
 * The properties of the validators and the documented tables, which were transcribed by reading the documents and not the
 * spec. The errors are compared whole, but for their messages and suggestions. Each is a property,
 * for a short run in the tests and for a long one of its own.
 */

function errorsOf(names: EventNames, value: unknown): ExpectedError[] {
  return findings(validatorOf(names).validate(value));
}

function findings(result: ValidationResult<unknown>): ExpectedError[] {
  if (result.valid) return [];
  return result.errors.map(({ error_type, path = '', validation_rules = {} }) => {
    const { did_you_mean, event_type, found_at, origin, ...rules } = validation_rules;
    return { error_type, path, ...(Object.keys(rules).length > 0 && { validation_rules: rules }) };
  }) as ExpectedError[];
}

/** Those of the documents, and for other events what the spec states. */
const tables = eventTables(catalogue);

/** The types of event that a table cannot describe completely. */
const beyondTables = tables.filter(({ rows }) => rows.some((row) => row.type === 'Anything')).map(({ event }) => event);

function isInTables(body: unknown): boolean {
  const type: unknown = Object(body).event_type;
  return !beyondTables.some((beyond) => beyond === type);
}

export function namesOf(type: string): EventNames {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return event.names;
}

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

/** An event drawn from the tables is accepted. */
export function acceptsTheDocumented(type: EventType) {
  const names = namesOf(type);
  return fc.property(validEvents(type), (event) => {
    deepStrictEqual(errorsOf(names, event), []);
    deepStrictEqual(errorsOf(unionNames, event), []);
  });
}

/** An event drawn from the schema satisfies the tables. */
export function satisfiesTheDocumented(type: EventType) {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new Error(`There is no event ${type}.`);
  return fc.property(drawnFromSchema(event, catalogue).map(sent), (body) => {
    deepStrictEqual(check(body, type), []);
  });
}

/** A mutated event has exactly the errors that the tables find. */
export function findsTheSame(type: EventType) {
  const names = namesOf(type);
  return fc.property(mutated(validEvents(type), catalogue).map(sent), (body) => {
    deepStrictEqual(errorsOf(names, body), check(body, type));
  });
}

/** The documented constraints of an event, each as a way to break it. */
export function mutationsOf(type: EventType): Mutation[] {
  return mutations.filter(({ event }) => event === type);
}

/** Each broken constraint of an event is one error, at its own place. Drawing an event takes longer than all of them. */
export function findsEachFault(type: EventType) {
  const names = namesOf(type);
  const ofType = mutationsOf(type);
  return fc.property(validEvents(type), (body) => {
    deepStrictEqual(foundAfter(ofType, body, names), expectedAfter(ofType));
  });
}

function foundAfter<Body>(changes: readonly Mutation<Body>[], body: Body, names: EventNames): string[] {
  return changes.map(({ id, apply }) => `${id}: ${placesOf(names, apply(body)).join(', ')}`);
}

function expectedAfter<Body>(changes: readonly Mutation<Body>[]): string[] {
  return changes.map(({ id, expected }) => `${id}: ${placed(expected)}`);
}

/** Two independent faults are two errors. */
export function findsTwoFaults(type: EventType) {
  const names = namesOf(type);
  const one = fc.constantFrom(...mutationsOf(type));
  const two = fc.tuple(one, one).filter(([a, b]) => independent(a, b));
  return fc.property(validEvents(type), two, (body, [a, b]) => {
    const found = placesOf(names, b.apply(a.apply(body) as EventBody));
    deepStrictEqual(found.sort(), [placed(a.expected), placed(b.expected)].sort());
  });
}

/** Any body at all has exactly the errors that the tables find. */
export function findsTheSameInAny() {
  return fc.property(fc.oneof(mutated(anyValidEvent, catalogue), arbitraryBodies(catalogue)).map(sent), (body) => {
    fc.pre(isInTables(body));
    deepStrictEqual(errorsOf(unionNames, body), check(body, undefined, tables));
  });
}

/** A batch drawn from the tables is accepted. */
export function acceptsDocumentedBatches() {
  return fc.property(validBatches, (batch) => {
    deepStrictEqual(errorsOf(batchNames, batch), []);
  });
}

/** A mutated batch has exactly the errors that the tables find. */
export function findsTheSameInBatches() {
  return fc.property(fc.oneof(mutated(validBatches, catalogue), arbitraryBodies(catalogue)).map(sent), (body) => {
    fc.pre([body].flat().every(isInTables));
    deepStrictEqual(errorsOf(batchNames, body), checkBatch(body, tables));
  });
}

/** Each broken constraint in a batch is one error, at its own place. */
export function findsEachFaultInBatches() {
  return fc.property(validBatches, (batch) => {
    deepStrictEqual(foundAfter(batchMutations, batch, batchNames), expectedAfter(batchMutations));
  });
}

function placesOf(names: EventNames, value: unknown): string[] {
  return errorsOf(names, value).map(placed);
}

function placed({ error_type, path }: Pick<ExpectedError, 'error_type' | 'path'>): string {
  return `${error_type} ${path}`;
}
