import { batchNames, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { Call, Code } from '../../print/literal.js';
import type { Files } from '../emitter.js';
import { declareRule } from './declare-rule.js';
import { printMembers } from './list.js';
import { checkFile, ruleFile } from './place.js';
import { printBoth } from './print-both.js';
import { ruleName } from './rule.js';
import { Scope } from './scope.js';
import { call } from './test.js';

/** The check and the rule of the batch: a list of events, also an empty one. */
export function printBatchFiles(catalogue: Catalogue): Files {
  const checks = new Scope(catalogue, checkFile(batchNames));
  const rules = new Scope(catalogue, ruleFile(batchNames));
  const isEvent = checks.own(`is${unionNames.event}`, checkFile(unionNames));
  checks.function({
    name: `is${batchNames.event}`,
    doc: 'Checks an array of events.',
    isExported: true,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => printMembers(writer, call(`${isEvent}(item)`)),
  });
  const item = new Code(rules.own(ruleName(unionNames.event), ruleFile(unionNames)));
  const rule = new Call(rules.own('list', 'runtime/list-rule'), item);
  declareRule(batchNames.event, rule, 'An array of events.', rules);
  return printBoth(checks, rules, 'spec/index.ts');
}
