import type { Rule } from '../rule.js';
import type { ObjectShape } from '../shape.js';
import { everyShape } from '../walk.js';
import type { Check } from './check.js';

/** Every rule concerns fields that exist and can violate it. */
export const checkRules: Check = (catalogue) =>
  everyShape(catalogue).flatMap(({ location, shape }) =>
    shape.kind === 'object'
      ? shape.rules.flatMap((rule) => checkRule(rule, shape).map((found) => ({ location, ...found })))
      : [],
  );

function checkRule(rule: Rule, { fields }: ObjectShape): { problem: string; fix: string }[] {
  const find = (name: string) => fields.find((field) => field.name === name);
  const namesOf = (names: readonly string[]) =>
    names
      .filter((name) => find(name) === undefined)
      .map((name) => ({ problem: `A rule concerns an unknown field "${name}".`, fix: 'Correct the name.' }));
  switch (rule.kind) {
    case 'emptyWhen': {
      const names = [rule.field, ...rule.empty];
      return [
        ...namesOf(names),
        ...names
          .filter((name) => (find(name)?.shape.kind ?? 'string') !== 'string')
          .map((name) => ({
            problem: `The field "${name}" of an emptyWhen rule is no string.`,
            fix: 'Choose fields that hold strings.',
          })),
        ...rule.empty
          .filter((name) => find(name)?.presence === 'required')
          .map((name) => ({
            problem: `The field "${name}" must be empty in an emptyWhen rule, and is required.`,
            fix: 'Make it optional.',
          })),
      ];
    }
    case 'atLeastOneOf':
      return [
        ...namesOf(rule.fields),
        ...rule.fields
          .filter((name) => find(name)?.presence === 'required')
          .map((name) => ({
            problem: `The field "${name}" of an atLeastOneOf rule is required: the rule always holds.`,
            fix: 'Make it optional, or remove the rule.',
          })),
      ];
  }
}
