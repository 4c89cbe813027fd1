import type { EmptyWhen } from '../../../../catalogue/rule.js';
import { constantName } from '../../print/names.js';
import { compilePattern } from '../../print/pattern.js';
import { code } from '../../print/statement.js';
import type { RuleCheck } from './rule-check.js';

export const emptyWhenCheck: RuleCheck<EmptyWhen> = {
  ofField: ({ field, condition, empty }, name, { file }) => {
    if (!empty.includes(name)) return undefined;
    file.importModule('re');
    const pattern = file.addConstant(`${constantName(field)}_RULE`, compilePattern(condition.pattern));
    const args = [...code('fields'), name, field, ...code(pattern, 'errors')];
    return [file.runtime('empty_when', 'objects'), args];
  },
};
