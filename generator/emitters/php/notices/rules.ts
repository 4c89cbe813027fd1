import type { Rule } from '../../../catalogue/rule.js';
import { type Code, string } from '../code.js';

/** The conditions under which the absence of an expected field has a notice: an error of a rule says the same. */
export function absenceConditions(rules: readonly Rule[], name: string): Code[] {
  return rules.flatMap((rule) => absenceCondition(rule, name));
}

function absenceCondition(rule: Rule, name: string): Code[] {
  switch (rule.kind) {
    case 'emptyWhen':
      // Its error is about a value that is present.
      return [];
    case 'atLeastOneOf': {
      if (!rule.fields.includes(name)) return [];
      const others = rule.fields.filter((other) => other !== name);
      const present = others.map((other) => `array_key_exists(${string(other)}, $fields)`);
      return [present.length === 1 ? present.join() : `(${present.join(' || ')})`];
    }
  }
}
