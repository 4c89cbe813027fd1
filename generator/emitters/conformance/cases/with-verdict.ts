import type { ErrorType, ExpectedError } from '../checker/expected-error.js';
import type { ExpectedNotice } from '../checker/notices-checker.js';
import type { Candidate, Case } from './case.js';
import { caseIds } from './case-ids.js';

/** What an error means, in words. */
const phrases: Readonly<Record<ErrorType, string>> = {
  CANNOT_BE_NULL: 'A value is needed.',
  INVALID_DATA_TYPE: 'It is not of the documented type.',
  CANNOT_BE_BLANK: 'A required text is not empty.',
  INVALID_OPTION: 'It is not one of the options.',
  INVALID_FORMAT: 'It does not have the documented format.',
  CONFLICTING_FIELD: 'The field is empty next to a cookie.',
  AT_LEAST_ONE_REQUIRED: 'At least one of several fields is needed.',
  INVALID_FIELDS: 'No such field exists.',
};

/** Adds the verdict and the notices of the documented tables to every body. A body that occurs twice becomes one case. */
export function withVerdict(
  file: string,
  candidates: readonly Candidate[],
  findingsOf: (body: unknown) => ExpectedError[],
  noticesOf: (body: unknown) => ExpectedNotice[] | undefined,
): Case[] {
  const distinct = distinctBodies(candidates);
  const ids = caseIds(file, distinct);
  return distinct.map(({ what, body, houseRules = [] }, index) => {
    const errors = findingsOf(body).map(({ error_type, path }) => ({ error_type, path }));
    const notices = noticesOf(body)?.map(({ notice_type, path }) => ({ notice_type, path }));
    return {
      id: ids[index] ?? '',
      reason: reasonOf(what, errors, notices),
      house_rules: houseRules,
      body,
      valid: errors.length === 0,
      errors,
      ...(notices && { notices }),
    };
  });
}

function distinctBodies(candidates: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const body = JSON.stringify(candidate.body);
    if (!known.has(body)) known.set(body, candidate);
  }
  return [...known.values()];
}

function reasonOf(what: string, errors: Case['errors'], notices: Case['notices'] = []): string {
  const [first, ...more] = errors;
  if (first === undefined)
    return `${what}. ${notices.length > 0 ? 'It is accepted, with notices.' : 'Nothing is wrong with it.'}`;
  return more.length > 0 ? `${what}. Each fault is an error, in this order.` : `${what}. ${phrases[first.error_type]}`;
}
