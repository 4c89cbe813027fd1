import { invalid, missing } from './errors.js';
import { type Rule, tell } from './report.js';

/** A constraint that has no error of its own. */
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
