import type { Rule } from '../../../catalogue/rule.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { Call } from '../../../print/literal.js';
import type { Expression } from '../target.js';
import { importRuntime, type NoticeTarget } from './target.js';

/** The inspector of an object, without notices that repeat the error of a rule. */
export function inspectWhole(shape: ObjectShape, inspector: Expression, target: NoticeTarget): Expression {
  return shape.rules.reduce((inner, rule) => inspectRule(rule, shape, inner, target), inspector);
}

function inspectRule(rule: Rule, { fields }: ObjectShape, inspector: Expression, target: NoticeTarget): Expression {
  switch (rule.kind) {
    case 'emptyWhen':
      // Its error is about a value that is present, and may have notices for other reasons.
      return inspector;
    case 'atLeastOneOf': {
      const isExpected = fields.some(({ name, presence }) => presence === 'expected' && rule.fields.includes(name));
      if (!isExpected) return inspector;
      return new Call(importRuntime(target, 'atLeastOneOf', 'at-least-one-of'), rule.fields, inspector);
    }
  }
}
