import type { EmptyWhen } from '../../../catalogue/rule.js';
import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { type Difference, different, isReordered, narrower, none, wider } from '../difference.js';
import { acceptedUnder } from '../shapes/custom-fields.js';
import { compareStringSets } from '../string-sets.js';
import type { RuleComparer } from './compare-rules.js';

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
      ...(isReordered(before.empty, after.empty) ? [none(location, { kind: 'ruleFieldOrder', rule })] : []),
    ];
  },
};

function compareConditions(before: EmptyWhen, after: EmptyWhen, location: string): Difference[] {
  const [old, next] = [before.condition, after.condition];
  const rule = after.description;
  const phrase =
    old.phrase === next.phrase ? [] : [none(location, { kind: 'annotation', name: 'condition', after: next.phrase })];
  if (old.pattern === next.pattern) return phrase;
  const difference = compareStringSets(old, next);
  const finding = { kind: 'ruleCondition', rule, difference } as const;
  if (difference === undefined) {
    return [...phrase, { ...different(location, finding, { fields: violation(after) }), undecided: true }];
  }
  // The strings that match are those for which the rule rejects other fields.
  const { rejected, accepted } = difference;
  const effect =
    accepted === undefined ? (rejected === undefined ? none : wider) : rejected === undefined ? narrower : different;
  const found = effect(location, finding, { fields: violation(after) });
  const values = accepted === undefined ? [] : [{ location: `${location}.${after.field}`, values: [accepted] }];
  return [...phrase, { ...found, hints: [...found.hints, ...values] }];
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
