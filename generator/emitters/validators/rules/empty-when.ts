import type { EmptyWhen } from '../../../catalogue/rule.js';
import { Call, Code } from '../../../print/literal.js';
import { printPattern } from '../../../print/pattern.js';
import { all, any, call, differs, equals, whenTrue } from '../condition.js';
import { pascalName } from '../field.js';
import { patternName } from '../pattern.js';
import type { Target } from '../target.js';
import { localOf, type RuleCode } from './rule-code.js';

export const emptyWhenCode: RuleCode<EmptyWhen> = {
  fieldsOf: ({ field, empty }) => [field, ...empty],
  check: (rule, fields, isTyped, target) => {
    const isFilled = (local: string) => all([differs(local, 'undefined'), differs(local, "''")]);
    const filled = any(rule.empty.map((name) => isFilled(localOf(name, fields))));
    const local = localOf(rule.field, fields);
    const isString = isTyped ? differs(local, 'undefined') : equals(`typeof ${local}`, "'string'");
    const matches = all([isString, call(`${declarePattern(rule, target)}.test(${local})`)]);
    // The fields that must be empty come first: they rarely are there, and testing them needs no regular expression.
    return (writer) => {
      writer.write(`if (${whenTrue(filled)})`).block(() => {
        writer.writeLine(`if (${whenTrue(matches)}) return false;`);
      });
    };
  },
  explainField: (rule, name, explainer, target) => {
    if (!rule.empty.includes(name)) return explainer;
    const { checks, explainers } = target;
    target.usesMessage(`CONFLICTING_FIELD.${rule.field}`);
    const pattern = new Code(explainers.importLocal(checks.markExported(declarePattern(rule, target)), checks.path));
    return new Call(explainers.importLocal('emptyWhen', 'runtime/empty-when'), explainer, rule.field, pattern);
  },
};

function declarePattern({ field, condition }: EmptyWhen, { checks }: Target): string {
  return checks.addConstant(patternName(`${pascalName(field)}Rule`), printPattern(condition.pattern));
}
