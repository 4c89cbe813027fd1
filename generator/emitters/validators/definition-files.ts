import type { Catalogue } from '../../legacy/catalogue.js';
import type { Files } from '../emitter.js';
import { declareDefinition } from './declare-check.js';
import { declareRule } from './declare-rule.js';
import { definitionPath, rulePath } from './place.js';
import { printBoth } from './print-both.js';
import { ruleOf } from './rule.js';
import { Scope } from './scope.js';

/** The check and the rule of a definition that several events share. */
export function printDefinitionFiles(name: string, catalogue: Catalogue, isListed: boolean): Files {
  const checks = new Scope(catalogue, definitionPath(name, catalogue));
  const rules = new Scope(catalogue, rulePath(name, catalogue));
  const schema = catalogue.definitions[name] ?? {};
  declareDefinition(schema, name, isListed, checks);
  declareRule(
    name,
    ruleOf(schema, { checks, rules }),
    `Explains why a value is invalid: ${schema.title ?? name}.`,
    rules,
  );
  return printBoth(checks, rules, `${name} in spec/`);
}
