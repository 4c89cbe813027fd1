import { invalid, missing } from './errors.js';
import { type Rule, tell } from './report.js';

/** A value of which more is asked than the errors have words for: what has no words of its own is not valid. */
export function tested(test: (value: unknown) => boolean, rule: Rule = () => true): Rule {
  return (value, report) => {
    if (holds(test, value)) return true;
    return rule(value, report) && tell(report, value === undefined || value === null ? missing : invalid);
  };
}

function holds(test: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return test(value);
  } catch {
    return false;
  }
}
