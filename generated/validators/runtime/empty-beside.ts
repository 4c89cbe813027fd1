import { printPath } from './path.js';
import { type Rule, tell, type Words } from './report.js';

/** A text that must be empty while another field matches a pattern. */
export function emptyBeside(rule: Rule, field: string, pattern: RegExp, words: Words): Rule {
  return (value, report, sibling) => {
    if (!rule(value, report)) return false;
    const other = value === undefined || value === '' ? undefined : sibling?.(field);
    if (typeof other !== 'string' || !pattern.test(other)) return true;
    return tell(report, words, { conflicts_with: printPath([...report.place.slice(0, -1), field]) });
  };
}
