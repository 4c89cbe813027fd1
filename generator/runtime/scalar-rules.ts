import { blank, missing, notAnOption, notBoolean, notInteger, notNumber, notString } from './errors.js';
import { type Report, type Rule, tell, type Words } from './report.js';

/** Reports an invalid value: it is missing, or has the given error. */
export function expect(isRight: boolean, value: unknown, words: Words, report: Report): boolean {
  return isRight || tell(report, value === undefined || value === null ? missing : words);
}

export const text: Rule = (value, report) => expect(typeof value === 'string', value, notString, report);
export const integer: Rule = (value, report) => expect(Number.isInteger(value), value, notInteger, report);
export const number: Rule = (value, report) => expect(Number.isFinite(value), value, notNumber, report);
export const boolean: Rule = (value, report) => expect(typeof value === 'boolean', value, notBoolean, report);

/** Any value but undefined. */
export const anything: Rule = (value, report) => expect(value !== undefined, value, missing, report);

/** An optional field. */
export function optional(rule: Rule): Rule {
  return (value, report) => value === undefined || rule(value, report);
}

/** A string that is not empty. */
export function filled(rule: Rule): Rule {
  return (value, report) => (value === '' ? tell(report, blank) : rule(value, report));
}

/** One of the given values, usually strings. */
export function oneOf(options: readonly unknown[], rule: Rule = text): Rule {
  return (value, report) =>
    rule(value, report) &&
    (options.includes(value) || tell(report, notAnOption, { valid_options: options.map(String) }));
}

/** A string that matches a pattern. */
export function matching(pattern: RegExp, words: Words): Rule {
  return (value, report) => text(value, report) && (pattern.test(value as string) || tell(report, words));
}
