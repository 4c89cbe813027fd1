import { addError, type Explainer } from './explainer.js';
import { printPath } from './path.js';

/** A string that must be empty while another field matches a pattern. */
export function emptyWhen(explain: Explainer, field: string, pattern: RegExp): Explainer {
  return (value, collector, sibling) => {
    if (!explain(value, collector)) return false;
    const other = value === '' ? undefined : sibling?.(field);
    if (typeof other !== 'string' || !pattern.test(other)) return true;
    const conflicts_with = printPath([...collector.path.slice(0, -1), field]);
    return addError(collector, 'CONFLICTING_FIELD', { conflicts_with }, field);
  };
}
