import type { ApiError } from '@rdsm-events/types/api-error';
import { RdsmValidationError, type StandardIssue } from '@rdsm-events/validators';
import type { Validator } from '../../support/validators.js';
import { secret } from './adversarial-value.js';
import type { Path } from './paths.js';
import { changes, snapshot } from './snapshot.js';
import { writes } from './values/proxies.js';

/** What is known of the answer to a value. Of an unsteady value nothing is known but the form of the answer. */
export interface Expectation {
  /** Undefined for a value that is unsteady. */
  valid: boolean | undefined;
  /** All errors are here or further down. */
  path: Path;
  /** The type of the only error, exactly at the path. */
  only?: string | undefined;
}

const pathPattern = /^\$\.body(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]*)\]|\["(?:[^"\\]|\\.)*"\])*$/u;

/** More errors than this are not looked at one by one. */
const mostLooked = 1000;

/** Everything that is wrong with how the four functions treat a value. */
export function problems(validator: Validator, value: unknown, expected: Expectation): string[] {
  const before = snapshot(value);
  writes.length = 0;
  try {
    const found = answers(validator, value, expected);
    if (expected.valid !== undefined) found.push(...changes(before), ...writes.map((trap) => `written: ${trap}`));
    return found;
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function answers({ is, validate, assert, schema }: Validator, value: unknown, expected: Expectation): string[] {
  const found: string[] = [];
  const accepted = is(value);
  const result = validate(value);
  const thrown = thrownBy(() => assert(value));
  const standard = schema['~standard'].validate(value);
  if (expected.valid !== undefined) {
    if (accepted !== expected.valid) found.push(`is: ${accepted}`);
    if (result.valid !== accepted) found.push(`validate: ${result.valid}`);
    if ((thrown === undefined) !== accepted) found.push(`assert: ${thrown}`);
    if ((standard.issues === undefined) !== accepted) found.push(`standard: ${standard.issues?.length} issues`);
  }
  if (result.valid) {
    if (result.value !== value) found.push('validate gives another value');
  } else found.push(...errorProblems(result.errors, expected));
  if (thrown) found.push(...errorProblems(thrown.errors, expected));
  if (standard.issues) found.push(...issueProblems(standard.issues, expected));
  else if (standard.value !== value) found.push('the standard schema gives another value');
  return found;
}

/** What `assert` throws; anything else is thrown on. */
function thrownBy(run: () => void): RdsmValidationError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof RdsmValidationError) return error;
    throw error;
  }
}

function errorProblems(errors: readonly ApiError[], { path, only, valid }: Expectation): string[] {
  const looked = errors.slice(0, mostLooked);
  const text = JSON.stringify(looked);
  const found: string[] = [];
  if (errors.length === 0) found.push('no errors');
  if (text.includes(secret)) found.push('an error contains a value');
  for (const error of looked) {
    if (!pathPattern.test(error.path ?? '')) found.push(`path ${error.path?.slice(0, 200)}`);
    if (!/^[A-Z_]+$/.test(error.error_type) || error.error_message === '') found.push(`error ${text.slice(0, 200)}`);
  }
  const [first] = errors;
  const isOther = errors.length !== 1 || first?.error_type !== only;
  if (valid === false && only !== undefined && isOther) found.push(`not one ${only} at ${path}: ${text.slice(0, 300)}`);
  return found;
}

function issueProblems(issues: readonly StandardIssue[], { path, only, valid }: Expectation): string[] {
  if (valid === undefined) return [];
  const astray = issues.find((issue) => !path.every((key, index) => issue.path[index] === key));
  const found = issues.length === 0 ? ['no issues'] : [];
  if (astray) found.push(`an issue at ${JSON.stringify(astray.path).slice(0, 200)} instead of ${JSON.stringify(path)}`);
  if (only !== undefined && issues[0]?.path.length !== path.length) found.push('an issue further down');
  return found;
}
