import type { AtLeastOneOf } from '../../../../catalogue/rule.js';
import { call, literal } from '../../code.js';
import { runtime } from '../target.js';
import type { RuleCheck } from './rule-check.js';

export const atLeastOneOfCheck: RuleCheck<AtLeastOneOf> = {
  checkObject: ({ fields }, target) =>
    call(`${runtime('AtLeastOneOf', target)}::check`, ['$fields', literal(fields), '$path', '$errors']),
};
