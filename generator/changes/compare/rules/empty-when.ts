import type { EmptyWhen } from '../../../catalogue/rule.js';
import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { compareOrder, type Difference, difference, narrower, none, undecided, wider } from '../difference.js';
import { acceptedUnder } from '../shapes/custom-fields.js';
import { compareStringSets, effectOf } from '../string-sets.js';
import type { RuleComparer } from './rule-comparer.js';

/** With more strings that match or more fields that must be empty, the rule rejects more. */
export const emptyWhen: RuleComparer<EmptyWhen> = {
  subject: ({ field }) => field,
  added: (rule, before, location) =>
    violates(rule, before)
      ? narrower(location, { kind: 'ruleAdded', rule: rule.description }, { fields: violation(rule) })
      : none(location, { kind: 'ruleAdded', rule: rule.description }),
  removed: (rule, after, location) =>
    (violates(rule, after) ? wider : none)(location, { kind: 'ruleRemoved', rule: rule.description }),
  changed: (before, after, location) => {
    const rule = after.description;
    const added = after.empty.filter((name) => !before.empty.includes(name));
    const removed = before.empty.filter((name) => !after.empty.includes(name));
    return [
      ...compareConditions(before, after, location),
      ...(added.length > 0
        ? [narrower(location, { kind: 'ruleFieldsAdded', rule, fields: added }, { fields: violation(after, added) })]
        : []),
      ...(removed.length > 0 ? [wider(location, { kind: 'ruleFieldsRemoved', rule, fields: removed })] : []),
      ...compareOrder(before.empty, after.empty, location, 'fields of a rule'),
    ];
  },
};

function compareConditions(before: EmptyWhen, after: EmptyWhen, location: string): Difference[] {
  const [old, next] = [before.condition, after.condition];
  const rule = after.description;
  const phrase =
    old.phrase === next.phrase ? [] : [none(location, { kind: 'annotation', name: 'condition', after: next.phrase })];
  if (old.pattern === next.pattern) return phrase;
  const found = compareStringSets(old, next);
  const finding = { kind: 'ruleCondition', rule, difference: found } as const;
  const fields = violation(after);
  if (found === undefined) return [...phrase, undecided(location, finding, { fields })];
  // For a string that matches, the rule rejects other fields.
  const effect = effectOf({ rejected: found.accepted, accepted: found.rejected });
  const changed = difference(effect, location, finding, { fields });
  const values =
    found.accepted === undefined ? [] : [{ location: `${location}.${after.field}`, values: [found.accepted] }];
  return [...phrase, { ...changed, hints: [...changed.hints, ...values] }];
}

/** Fields that violate a rule: one that matches, and some that are not empty. */
function violation({ field, condition, empty }: EmptyWhen, names: readonly string[] = empty): Field[] {
  return [
    { name: field, presence: 'required', shape: { kind: 'string', pattern: condition.pattern } },
    ...names.map((name): Field => ({ name, presence: 'optional', shape: { kind: 'string', minLength: 1 } })),
  ];
}

/** Whether an object accepts the fields with which a rule can be violated. */
function violates({ field, empty }: EmptyWhen, object: ObjectShape): boolean {
  const isAccepted = (name: string) =>
    object.fields.some((listed) => listed.name === name) || acceptedUnder(name, object) !== undefined;
  return isAccepted(field) && empty.some(isAccepted);
}
