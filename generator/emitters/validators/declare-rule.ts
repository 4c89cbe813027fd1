import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { Call, Code, literal } from '../../print/literal.js';
import { hasEnvelope, typeField } from './envelope.js';
import { envelopeFile, envelopeName } from './envelope-file.js';
import { rulePath } from './place.js';
import { type Printed, ruleName, ruleOf } from './rule.js';
import type { Scope } from './scope.js';

/** Declares the exported rule of a definition or an event, and gives its name. */
export function declareRule(name: string, rule: Printed, doc: string, rules: Scope): string {
  return rules.constant(ruleName(name), literal(rule), {
    doc,
    type: rules.ownType('Rule', 'runtime/report'),
    exported: true,
  });
}

/** What is asked of one of several events: the rule of the body, by type. */
export function eventRule(events: CatalogueEvent[], catalogue: Catalogue, rules: Scope): Call {
  const { field } = typeField(events, catalogue);
  const bodies = events.map((event) => [event.type, bodyRule(event, catalogue, rules)]);
  return new Call(rules.own('event', 'runtime/event-rule'), field, Object.fromEntries(bodies));
}

function bodyRule(event: CatalogueEvent, catalogue: Catalogue, rules: Scope): Printed {
  const { names, schema } = event;
  if (!hasEnvelope(event, catalogue)) return ruleOf(schema, { rules, checks: rules });
  const payload = rules.own(ruleName(names.payload), rulePath(names.payload, catalogue));
  return new Call(rules.own(envelopeName, envelopeFile), new Code(payload));
}
