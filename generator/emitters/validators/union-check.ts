import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { unionNames } from '../../catalogue/names.js';
import { Code, literal, textLiteral } from '../../print/literal.js';
import { bodyRuleName, checkFile, typeField, wholeBody } from './event-check.js';
import { checkName } from './public-file.js';
import { eventRule, ruleName } from './rule.js';
import { Scope } from './scope.js';

/** The file with the check of the union: any event, told apart by its type. */
export function printUnionCheck(catalogue: Catalogue): string {
  const { events } = catalogue;
  const scope = new Scope(catalogue, checkFile(unionNames));
  const field = typeField(events.map(wholeBody), catalogue);
  declareUnion(field, events, scope);
  const branches = events.map((event) => [
    event.type,
    new Code(scope.own(bodyRuleName(event), checkFile(event.names))),
  ]);
  const typeSchema = events[0]?.schema.properties?.[field] ?? {};
  const rule = eventRule(field, Object.fromEntries(branches), typeSchema, scope);
  scope.constant(ruleName(unionNames.event), literal(rule), {
    doc: 'The type is decided first.',
    type: scope.ownType('ChoiceRule', 'runtime/rule'),
    exported: true,
  });
  return scope.print('spec/index.ts');
}

/** Declares the test of any event: by the length of its type first, then by comparing it to the types of that length. */
function declareUnion(field: string, events: CatalogueEvent[], scope: Scope): void {
  const lengths = [...new Set(events.map(({ type }) => type.length))].sort((a, b) => a - b);
  const fields = scope.own('fieldsOf', 'runtime/fields');
  const cases = events.map(({ type, names }) => ({ type, check: scope.own(checkName(names), checkFile(names)) }));
  scope.function({
    name: checkName(unionNames),
    doc: 'Tests an event of any type.',
    isExported: true,
    parameters: [{ name: 'input', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      writer.writeLine(`const type = ${fields}(input)?.${field};`);
      writer.writeLine("if (typeof type !== 'string') return false;");
      writer.write('switch (type.length)').block(() => {
        for (const length of lengths) {
          writer.writeLine(`case ${length}:`);
          writer.indent(() => {
            for (const { type, check } of cases.filter((event) => event.type.length === length)) {
              writer.writeLine(`if (type === ${textLiteral(type)}) return ${check}(input);`);
            }
            writer.writeLine('return false;');
          });
        }
        writer.writeLine('default:').indent(() => writer.writeLine('return false;'));
      });
    },
  });
}
