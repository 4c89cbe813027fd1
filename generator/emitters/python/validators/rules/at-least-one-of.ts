import type { AtLeastOneOf } from '../../../../catalogue/rule.js';
import { Tuple } from '../../print/expression.js';
import { code } from '../../print/statement.js';
import type { RuleCheck } from './rule-check.js';

export const atLeastOneOfCheck: RuleCheck<AtLeastOneOf> = {
  ofObject: ({ fields }, { file }) => {
    const args = [...code('fields'), new Tuple(fields), ...code('errors')];
    return [file.runtime('at_least_one_of', 'objects'), args];
  },
};
