import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { findDiscriminator } from '../../catalogue/discriminator.js';
import type { JsonSchema } from '../../catalogue/json-schema.js';
import type { EventNames } from '../../catalogue/names.js';
import { eventSource } from '../../print/header.js';
import { Code, literal } from '../../print/literal.js';
import { declareObject } from './object.js';
import { eventRule, ruleName, ruleOf } from './rule.js';
import { Scope } from './scope.js';

/** The file with the check of one event, and with what it is asked when something is wrong. */
export function printEventCheck(event: CatalogueEvent, catalogue: Catalogue): string {
  const { names, type } = event;
  const scope = new Scope(catalogue, checkFile(names));
  const body = wholeBody(event);
  declareObject(body, names.event, scope, true);
  const fields = scope.constant(bodyRuleName(event), literal(ruleOf(body, false, scope)), {
    doc: `What each field of a ${type} event must be, to explain what is wrong with it.`,
    type: scope.ownType('ObjectRule', 'runtime/rule'),
    exported: true,
  });
  const field = typeField([body], catalogue);
  const rule = eventRule(field, { [type]: new Code(fields) }, body.properties?.[field] ?? {}, scope);
  scope.constant(ruleName(names.event), literal(rule), {
    doc: 'The type is decided first.',
    type: scope.ownType('ChoiceRule', 'runtime/rule'),
    exported: true,
  });
  return scope.print(eventSource(names.file));
}

/** Where the check of an event stands, below the folder of the validators. */
export function checkFile({ file }: EventNames): string {
  return `checks/${file}`;
}

/** The body with its payload in place of the reference. */
export function wholeBody({ schema, payload }: CatalogueEvent): JsonSchema {
  return { ...schema, properties: { ...schema.properties, payload } };
}

/** The name of the rule of the whole body of an event, which the union uses too. */
export function bodyRuleName({ names }: CatalogueEvent): string {
  return `${names.builder}BodyRule`;
}

/** The field that tells the type of an event. */
export function typeField(bodies: JsonSchema[], { definitions }: Catalogue): string {
  const discriminator = findDiscriminator(bodies, definitions);
  if (discriminator === undefined) throw new Error('No field tells the events apart.');
  return discriminator.field;
}
