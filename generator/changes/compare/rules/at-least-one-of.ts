import type { AtLeastOneOf } from '../../../catalogue/rule.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { compareOrder, narrower, none, wider } from '../difference.js';
import type { RuleComparer } from './rule-comparer.js';

/** While one of the fields is required, the rule rejects nothing. With more fields, it rejects less. */
export const atLeastOneOf: RuleComparer<AtLeastOneOf> = {
  subject: () => '',
  added: (rule, before, location) =>
    (requiresOneOf(rule, before) ? none : narrower)(location, { kind: 'ruleAdded', rule: rule.description }),
  removed: (rule, after, location) =>
    (requiresOneOf(rule, after) ? none : wider)(location, { kind: 'ruleRemoved', rule: rule.description }),
  changed: ({ fields: before }, { fields: after, description: rule }, location) => {
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    return [
      ...(added.length > 0 ? [wider(location, { kind: 'ruleFieldsAdded', rule, fields: added })] : []),
      ...(removed.length > 0 ? [narrower(location, { kind: 'ruleFieldsRemoved', rule, fields: removed })] : []),
      ...compareOrder(before, after, location, 'fields of a rule'),
    ];
  },
};

function requiresOneOf(rule: AtLeastOneOf, { fields }: ObjectShape): boolean {
  return fields.some(({ name, presence }) => presence === 'required' && rule.fields.includes(name));
}
