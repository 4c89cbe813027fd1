import type { Rule } from '../../catalogue/rule.js';
import type { ObjectShape } from '../../catalogue/shape.js';

/** Which fields a payload requires, as sentences. */
export function requirements({ fields, rules }: ObjectShape): string {
  const required = fields.filter(({ presence }) => presence === 'required').map(({ name }) => name);
  const first = required.length === 0 ? 'No field is required.' : `Required: ${required.join(', ')}.`;
  const choices = rules.filter((rule) => alternatives(rule).length > 0).map(({ description }) => description);
  return required.length === 0 && choices.length > 0 ? choices.join(' ') : [first, ...choices].join(' ');
}

/** The fewest fields that a valid payload has: of several, at least one of which is required, the first. */
export function requiredNames({ fields, rules }: ObjectShape): string[] {
  const names = new Set(fields.filter(({ presence }) => presence === 'required').map(({ name }) => name));
  for (const rule of rules) {
    const [first, ...others] = alternatives(rule);
    if (first !== undefined && ![first, ...others].some((name) => names.has(name))) names.add(first);
  }
  return [...names];
}

/** The fields of which a rule requires at least one. */
export function alternatives(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'atLeastOneOf':
      return rule.fields;
    case 'emptyWhen':
      return [];
  }
}
