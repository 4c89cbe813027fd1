export type { AtLeastOneOf } from '../../spec/rules/at-least-one-of.js';
export type { Condition, EmptyWhen } from '../../spec/rules/empty-when.js';
export { isRule, type Rule, ruleKinds, ruleUsage } from '../../spec/rules/rule.js';
