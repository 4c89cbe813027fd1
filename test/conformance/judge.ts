import type { ErrorType, Finding } from '../documented/finding.js';
import type { Case, Draft } from './case.js';
import { caseIds } from './case-ids.js';

/** What an error says, in words. */
const phrases: Readonly<Record<ErrorType, string>> = {
  CANNOT_BE_NULL: 'A value is needed.',
  INVALID_DATA_TYPE: 'It is not of the documented type.',
  CANNOT_BE_BLANK: 'A required text is not empty.',
  INVALID_OPTION: 'It is not one of the options.',
  INVALID_FORMAT: 'It does not have the documented format.',
  CONFLICTING_FIELD: 'The field is empty beside a cookie.',
  INVALID_FIELDS: 'No such field exists.',
};

/** Gives every body the verdict of the documented tables. A body that comes twice is taken once. */
export function judge(file: string, drafts: readonly Draft[], findingsOf: (body: unknown) => Finding[]): Case[] {
  const distinct = distinctBodies(drafts);
  const ids = caseIds(file, distinct);
  return distinct.map(({ what, body, houseRules = [] }, index) => {
    const errors = findingsOf(body).map(({ error_type, path }) => ({ error_type, path }));
    const id = ids[index] ?? '';
    return { id, reason: reasonOf(what, errors), house_rules: houseRules, body, valid: errors.length === 0, errors };
  });
}

function distinctBodies(drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    const body = JSON.stringify(draft.body);
    if (!known.has(body)) known.set(body, draft);
  }
  return [...known.values()];
}

function reasonOf(what: string, errors: Case['errors']): string {
  const [first, ...more] = errors;
  if (first === undefined) return `${what}. Nothing is wrong with it.`;
  return more.length > 0 ? `${what}. Each fault is an error, in this order.` : `${what}. ${phrases[first.error_type]}`;
}
