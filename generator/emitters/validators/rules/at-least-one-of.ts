import type { AtLeastOneOf } from '../../../catalogue/rule.js';
import { Call } from '../../../print/literal.js';
import { all, equals, whenTrue } from '../condition.js';
import { localOf, type RuleCode } from './rule-code.js';

export const atLeastOneOfCode: RuleCode<AtLeastOneOf> = {
  fieldsOf: ({ fields }) => fields,
  check: (rule, fields) => {
    const absent = all(rule.fields.map((name) => equals(localOf(name, fields), 'undefined')));
    return (writer) => {
      writer.writeLine(`if (${whenTrue(absent)}) return false;`);
    };
  },
  explainObject: ({ fields }, explainer, target) => {
    target.usesMessage('AT_LEAST_ONE_REQUIRED');
    return new Call(target.explainers.importLocal('atLeastOneOf', 'runtime/at-least-one-of'), explainer, fields);
  },
};
