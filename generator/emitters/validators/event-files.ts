import { eventSource, unionNames } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import type { Files } from '../emitter.js';
import { declareChoice } from './choice.js';
import { declareCheck } from './declare-check.js';
import { declareRule, eventRule } from './declare-rule.js';
import { typeField } from './envelope.js';
import { checkFile, ruleFile } from './place.js';
import { printBoth } from './print-both.js';
import { ruleOf } from './rule.js';
import { Scope } from './scope.js';

/** The check of an event, and the rule that explains what is wrong with one. */
export function printEventFiles(event: CatalogueEvent, catalogue: Catalogue): Files {
  const { names, type, schema, payload } = event;
  const checks = new Scope(catalogue, checkFile(names));
  const rules = new Scope(catalogue, ruleFile(names));
  declareCheck(payload, names.payload, checks);
  declareCheck(schema, names.event, checks);
  declareRule(names.payload, ruleOf(payload, { checks, rules }), `Payload of a ${type} event.`, rules);
  declareRule(names.event, eventRule([event], catalogue, rules), 'Checks the type first.', rules);
  return printBoth(checks, rules, eventSource(names.file));
}

/** The check and the rule of the union: any event, told apart by its type. */
export function printUnionFiles(catalogue: Catalogue): Files {
  const { events } = catalogue;
  const checks = new Scope(catalogue, checkFile(unionNames));
  const rules = new Scope(catalogue, ruleFile(unionNames));
  declareChoice(`is${unionNames.event}`, 'An event of any type', typeField(events, catalogue), checks);
  declareRule(unionNames.event, eventRule(events, catalogue, rules), 'Checks the type first.', rules);
  return printBoth(checks, rules, 'spec/index.ts');
}
