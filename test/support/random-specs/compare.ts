import type { ApiError } from '@rdsm-events/types';
import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import { type EventNames, eventNames, unionNames } from '../../../generator/catalogue/names.js';
import { readSpec } from '../../../generator/catalogue/read/read-catalogue.js';
import { readRuntime } from '../../../generator/commands/read-runtime.js';
import { caseFiles } from '../../../generator/emitters/conformance/cases/case-files.js';
import { eventTables } from '../../../generator/emitters/conformance/event-tables.js';
import { accountArtefacts } from '../../../generator/emitters/index.js';
import { filesOf, generate } from '../../../generator/index.js';
import { loadGenerated } from '../../../generator/load-generated.js';
import { comparable, noticesOf } from '../notices.js';
import { noticesInEvent } from '../oracles/notices.js';
import { danglingReferences } from './dangling-references.js';
import { arbitraryValues } from './draw.js';
import { mutatedValues } from './mutated-values.js';
import { type Oracle, oraclesOf } from './oracles.js';
import { none, type Outcome } from './outcome.js';
import { randomSpec, sent } from './random-spec.js';
import { typeProblems } from './type-problems.js';

const runtime = await readRuntime();

const chosen = accountArtefacts().map((name) => ({ name }));

/** Events of each type that are declared as values of their type. They have no field that is not declared. */
const numTypedValues = 10;

/** More failures of one spec show nothing new. */
const maxFailures = 4;

/** Generates the spec of a seed, compiles it, and compares its validators, schemas, builders, types and cases with TypeBox. */
export async function compareSpec(seed: number, numValues: number): Promise<Outcome> {
  const drawn = randomSpec(seed);
  if (drawn === undefined) return { ...none, skipped: 1 };
  const { spec, payloads } = drawn;
  const { catalogue, problems } = readSpec(spec);
  if (problems.length > 0) return { ...none, skipped: 1 };
  const outcome: Outcome = { ...none, specs: 1, events: spec.events.length, failures: [] };
  const fail = (failure: string) => outcome.failures.push(`seed ${seed}: ${failure}`);
  try {
    const files = filesOf(await generate(spec, runtime, chosen));
    const oracles = oraclesOf(spec, catalogue, files);
    const load = loadGenerated(files);
    const validators = load('validators/index.ts') as Exports;
    const notices = load('validators/notices.ts');
    const builders = load('builders/index.ts') as Exports;
    for (const { type } of spec.events) {
      const names = eventNames(type);
      for (const value of fc.sample(bodies(type, payloads), { seed, numRuns: numValues })) {
        outcome.values += 1;
        const oracle = countsUnits(value) ? oracles[1] : oracles[0];
        const isValid = oracle?.accepts(names, value) === true;
        if (isValid) outcome.valid += 1;
        for (const of of [names, unionNames]) {
          const wrong = disagreement(of, value, oracles, validators);
          if (wrong) fail(`${wrong}: ${JSON.stringify(value)}`);
        }
        outcome.notices += compareNotices(type, value, catalogue, notices, fail);
        if (isValid) {
          const wrong = builtWrong(builders[names.builder], value, (event) => oracle?.accepts(names, event) ?? true);
          if (wrong) fail(`${names.builder} ${wrong}: ${JSON.stringify(value)}`);
        }
        if (outcome.failures.length >= maxFailures) return outcome;
      }
    }
    outcome.cases = compareCases(catalogue, oracles, validators, fail);
    for (const path of ['openapi/openapi.json', 'openapi/openapi-3.0.json']) {
      for (const problem of danglingReferences(files.get(path) ?? '')) fail(`${path}: ${problem}`);
    }
    const events = spec.events.map(({ type }): [EventNames, unknown[]] => {
      const names = eventNames(type);
      const drawn = fc.sample(validBodies(type, payloads), { seed, numRuns: numTypedValues });
      return [names, drawn.filter((value) => oracles[0]?.accepts(names, value))];
    });
    for (const problem of typeProblems(files, new Map(events)).slice(0, maxFailures)) fail(problem);
  } catch (error) {
    fail(error instanceof Error ? String(error.stack?.split('\n').slice(0, 3).join(' | ')) : String(error));
  }
  return outcome;
}

type Exports = Record<string, unknown>;

/** Events of a type as they are sent: valid ones, mutated ones, and arbitrary values. */
export function bodies(type: string, payloads: ReadonlyMap<string, Arbitrary<unknown>>): Arbitrary<unknown> {
  const valid = validBodies(type, payloads);
  return fc.oneof(
    { weight: 3, arbitrary: valid },
    { weight: 5, arbitrary: mutatedValues(valid).map(sent) },
    bodiesAround(type, arbitraryValues),
    arbitraryValues.map(sent),
  );
}

function validBodies(type: string, payloads: ReadonlyMap<string, Arbitrary<unknown>>): Arbitrary<unknown> {
  return bodiesAround(type, payloads.get(type) ?? fc.constant({}));
}

function bodiesAround(type: string, payload: Arbitrary<unknown>): Arbitrary<unknown> {
  return payload.map((value) => sent({ event_type: type, event_family: 'CDP', payload: value }));
}

/** The two sides of a disagreement; undefined if all verdicts are equal. */
function disagreement(
  names: EventNames,
  value: unknown,
  oracles: readonly Oracle[],
  validators: Exports,
): string | undefined {
  const { errors = [] } = (validators[names.validate] as (value: unknown) => { errors?: ApiError[] })(value);
  const chosenOracles = (countsUnits(value) ? oracles.slice(1) : oracles).filter(
    ({ isLenient }) => errors.length === 0 || !isLenient?.(errors, value),
  );
  const verdicts = chosenOracles.map((oracle) => [oracle.name, oracle.accepts(names, value)] as const);
  verdicts.push([names.is, (validators[names.is] as (value: unknown) => boolean)(value)]);
  verdicts.push([names.validate, (validators[names.validate] as (value: unknown) => { valid: boolean })(value).valid]);
  const accepting = verdicts.filter(([, verdict]) => verdict).map(([name]) => name);
  if (accepting.length === 0 || accepting.length === verdicts.length) return undefined;
  const rejecting = verdicts.filter(([, verdict]) => !verdict).map(([name]) => name);
  return `${names.event}: accepted by ${accepting.join(', ')}; rejected by ${rejecting.join(', ')}`;
}

/** Compares the notices of a value with those that the shapes state, and returns how many there are. */
function compareNotices(
  type: string,
  value: unknown,
  catalogue: Catalogue,
  functions: object,
  fail: (failure: string) => void,
): number {
  let count = 0;
  const { events } = catalogue;
  const ofType = events.filter((event) => event.type === type);
  for (const [names, some] of [[eventNames(type), ofType] as const, [unionNames, events] as const]) {
    const expected = JSON.stringify(noticesInEvent(value, some, catalogue));
    const notices = comparable(noticesOf(names, functions)(value));
    const found = JSON.stringify(notices);
    if (found !== expected) fail(`${names.noticesOf}: ${found} instead of ${expected}: ${JSON.stringify(value)}`);
    count += notices.length;
  }
  return count;
}

/** TypeBox measures strings in units of UTF-16, JSON Schema in characters. */
function countsUnits(value: unknown): boolean {
  return /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(value));
}

/** What is wrong with what a builder makes from the payload of a valid event. */
function builtWrong(builder: unknown, event: unknown, isValid: (event: unknown) => boolean): string | undefined {
  try {
    const built = sent((builder as (payload: unknown) => unknown)((event as { payload: unknown }).payload));
    return isValid(built) ? undefined : 'builds an invalid event';
  } catch (error) {
    return `throws ${String(error).split('\n')[0]}`;
  }
}

/** Compares the conformance cases of the spec with the schemas, and their errors with those of the validators. */
function compareCases(
  catalogue: Catalogue,
  oracles: readonly Oracle[],
  validators: Exports,
  fail: (failure: string) => void,
): number {
  const files = caseFiles(eventTables(catalogue)).filter(({ schema }) => schema !== 'batch.json');
  let count = 0;
  for (const { event_type, cases } of files) {
    const names = event_type === undefined ? unionNames : eventNames(event_type);
    for (const { id, body, valid, errors } of cases) {
      count += 1;
      const wrong =
        disagreement(names, body, oracles, validators) ??
        (oracles[1]?.accepts(names, body) === valid
          ? errorsOtherThan(errors, names, body, validators)
          : `is not ${valid}`);
      if (wrong) fail(`case ${id}: ${wrong}: ${JSON.stringify(body)}`);
    }
  }
  return count;
}

function errorsOtherThan(
  expected: object,
  { validate }: EventNames,
  body: unknown,
  validators: Exports,
): string | undefined {
  const { errors = [] } = (
    validators[validate] as (value: unknown) => { errors?: { error_type: string; path: string }[] }
  )(body);
  const found = JSON.stringify(errors.map(({ error_type, path }) => ({ error_type, path })));
  return found === JSON.stringify(expected) ? undefined : `${found} instead of ${JSON.stringify(expected)}`;
}
