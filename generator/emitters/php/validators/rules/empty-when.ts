import type { EmptyWhen } from '../../../../catalogue/rule.js';
import { call, string } from '../../code.js';
import { printPattern } from '../../pattern.js';
import { runtime } from '../target.js';
import type { RuleCheck } from './rule-check.js';

export const emptyWhenCheck: RuleCheck<EmptyWhen> = {
  checkField: ({ field, condition, empty }, name, target) => {
    if (!empty.includes(name)) return undefined;
    const args = ['$fields', string(name), string(field), printPattern(condition.pattern), '$path', '$errors'];
    return call(`${runtime('EmptyWhen', target)}::check`, args);
  },
};
