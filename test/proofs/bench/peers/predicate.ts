import type { Rule } from '../../../../generator/catalogue/rule.js';

/** A rule across fields as a function, as one writes it by hand where a library cannot express it. */
export function predicateOf(rule: Rule): (value: Record<string, unknown>) => boolean {
  switch (rule.kind) {
    case 'emptyWhen': {
      const expression = new RegExp(rule.condition.pattern);
      return (value) => {
        const text = value[rule.field];
        if (typeof text !== 'string' || !expression.test(text)) return true;
        return rule.empty.every((name) => typeof value[name] !== 'string' || value[name] === '');
      };
    }
    case 'atLeastOneOf':
      return (value) => rule.fields.some((name) => value[name] !== undefined);
  }
}
