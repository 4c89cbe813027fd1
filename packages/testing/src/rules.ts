import type { Rule } from './catalogue.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The object without what a rule forbids. What a rule requires cannot be added: there, it is unchanged. */
export function satisfy(object: Fields, rule: Rule): Fields {
  if (isSatisfied(rule, object) || rule.kind !== 'emptyWhen') return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => !rule.empty.includes(name)));
}

/** Whether an object satisfies a rule across its fields. */
export function isSatisfied(rule: Rule, object: Fields): boolean {
  switch (rule.kind) {
    case 'emptyWhen': {
      const value = object[rule.field];
      const isMatch = typeof value === 'string' && new RegExp(rule.condition.pattern, 'u').test(value);
      return !isMatch || rule.empty.every((name) => object[name] === undefined || object[name] === '');
    }
    case 'atLeastOneOf':
      return rule.fields.some((name) => object[name] !== undefined);
  }
}
