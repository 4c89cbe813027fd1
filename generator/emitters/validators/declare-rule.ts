import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { Call, Code, literal } from '../../print/literal.js';
import { typeField } from './envelope.js';
import { envelopeFile, envelopeName } from './envelope-file.js';
import { rulePath } from './place.js';
import { type Printed, ruleName } from './rule.js';
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
  const bodyOf = rules.own(envelopeName, envelopeFile);
  const bodies = events.map(({ type, names }) => {
    const payload = rules.own(ruleName(names.payload), rulePath(names.payload, catalogue));
    return [type, new Call(bodyOf, new Code(payload))];
  });
  return new Call(rules.own('event', 'runtime/event-rule'), field, Object.fromEntries(bodies));
}
