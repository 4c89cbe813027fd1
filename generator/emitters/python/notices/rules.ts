import type { Rule } from '../../../catalogue/rule.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { Tuple } from '../print/expression.js';
import { callStatement, code } from '../print/statement.js';
import type { NoticeTarget } from './target.js';

/** The statements around those of an object, so that no notice repeats the error of a rule. */
export function rulesOfNotices(shape: ObjectShape, target: NoticeTarget): { before: string[]; after: string[] } {
  const after = shape.rules.flatMap((rule) => afterObject(rule, shape, target));
  return { before: after.length > 0 ? ['    first = len(notices.found)'] : [], after };
}

function afterObject(rule: Rule, { fields }: ObjectShape, { file }: NoticeTarget): string[] {
  switch (rule.kind) {
    case 'emptyWhen':
      // Its error is about a value that is present, and may have notices for other reasons.
      return [];
    case 'atLeastOneOf': {
      const isExpected = fields.some(({ name, presence }) => presence === 'expected' && rule.fields.includes(name));
      if (!isExpected) return [];
      const args = [...code('fields'), new Tuple(rule.fields), ...code('first', 'notices')];
      return [callStatement(file.runtime('drop_expected', 'notices'), args)];
    }
  }
}
