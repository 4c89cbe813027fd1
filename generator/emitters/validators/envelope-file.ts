import type { Catalogue } from '../../legacy/catalogue.js';
import { Code, literal } from '../../print/literal.js';
import { readEnvelope } from './envelope.js';
import type { Field } from './field.js';
import { call, fieldRule, type Printed } from './rule.js';
import { Scope } from './scope.js';

/** Where the rule of what all events have in common stands, and the name of its function. */
export const envelopeFile = 'rules/envelope';
export const envelopeName = 'bodyOf';

/** The rule of what all events have in common. */
export function printEnvelopeFile(catalogue: Catalogue): string {
  const { type, payload, all } = readEnvelope(catalogue);
  const rules = new Scope(catalogue, envelopeFile);
  const scope = { rules, checks: rules };
  const ruleOfField = (field: Field): Printed => {
    if (field === payload) return new Code('payloadRule');
    // The type is decided.
    if (field === type) return new Code(rules.own('anything', 'runtime/scalar-rules'));
    return fieldRule(field.schema, field.required, scope);
  };
  const fields = Object.fromEntries(all.map((field) => [field.name, ruleOfField(field)]));
  const rule = literal(call('object', 'runtime/object-rule', scope, fields));
  const Rule = rules.ownType('Rule', 'runtime/report');
  rules.function({
    name: envelopeName,
    doc: 'The body of an event whose type is known.',
    isExported: true,
    parameters: [{ name: 'payloadRule', type: Rule }],
    returnType: Rule,
    statements: (writer) => {
      writer.write('return ');
      rule(writer);
      writer.write(';').newLine();
    },
  });
  return rules.print('spec/event.ts');
}
