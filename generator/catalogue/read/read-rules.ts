import { isRule, type Rule, ruleKinds, ruleUsage } from '../rule.js';
import { isRecord } from './is-record.js';
import { type ReadContext, report } from './read-context.js';

/** Reads the rules of an object. */
export function readRules(rules: unknown, location: string, context: ReadContext): Rule[] {
  if (!Array.isArray(rules)) {
    report(context, location, 'Invalid rules.', 'Use an array of rules.');
    return [];
  }
  for (const rule of rules.filter((other) => !isRule(other))) {
    const kind = isRecord(rule) ? rule.kind : undefined;
    if (typeof kind === 'string' && ruleKinds.includes(kind)) {
      report(context, location, `A rule of the kind ${kind} is incomplete.`, `Make it with ${ruleUsage[kind]}.`);
    } else {
      report(context, location, 'A rule of an unknown kind.', `Make it with ${ruleKinds.join(' or ')}.`);
    }
  }
  return rules.filter(isRule);
}
