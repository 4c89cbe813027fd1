import type { Rule } from '../../../catalogue/rule.js';
import { type Edition, sentence } from '../edition.js';
import { code, fill } from '../markdown.js';
import { joined } from '../words.js';

/** A rule across fields as a sentence. */
export function printRule(rule: Rule, edition: Edition): string {
  const { rules, and, or } = edition.words;
  switch (rule.kind) {
    case 'emptyWhen':
      return fill(rules.emptyWhen, {
        field: code(rule.field),
        what: sentence(rule.condition.phrase, edition),
        fields: joined(rule.empty.map(code), and),
      });
    case 'atLeastOneOf':
      return fill(rules.atLeastOneOf, { fields: joined(rule.fields.map(code), or) });
  }
}
