import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { fixedNames, unionNames } from '../../catalogue/names.js';
import { Code, literal, textLiteral } from '../../print/literal.js';
import { bodyRuleName, typeField, wholeBody } from './event-file.js';
import { declarePublic } from './public.js';
import { eventRule, ruleName } from './rule.js';
import { Scope } from './scope.js';

/** The file of the union: any event, told apart by its type. */
export function printUnionFile(catalogue: Catalogue): string {
  const { events } = catalogue;
  const scope = new Scope(catalogue, unionNames.file);
  const field = typeField(events.map(wholeBody), catalogue);
  const check = declareUnion(field, events, scope);
  const branches = events.map((event) => [event.type, new Code(scope.own(bodyRuleName(event), event.names.file))]);
  const typeSchema = events[0]?.schema.properties?.[field] ?? {};
  const rule = scope.constant(
    ruleName(unionNames.event),
    literal(eventRule(field, Object.fromEntries(branches), typeSchema, scope)),
    {
      doc: 'The type is decided first.',
      type: scope.ownType('ChoiceRule', 'runtime/rule'),
      exported: true,
    },
  );
  declarePublic(
    unionNames,
    {
      check,
      rule,
      subject: 'an event of any type',
      summary: 'The type decides what else is asked.',
      from: unionNames.file,
    },
    scope,
  );
  return scope.print('spec/index.ts');
}

/** Declares the test of any event: by the length of its type first, then by comparing it to the types of that length. */
function declareUnion(field: string, events: CatalogueEvent[], scope: Scope): string {
  const lengths = [...new Set(events.map(({ type }) => type.length))].sort((a, b) => a - b);
  const fields = scope.own('fieldsOf', 'runtime/fields');
  const cases = events.map(({ type, names }) => ({ type, check: scope.own(names.is, names.file) }));
  return scope.function({
    name: `is${unionNames.event}`,
    doc: 'Whether a value is right as an event of its type.',
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

/** Where the list of the types stands. */
export const eventTypesFile = 'event-types';

/** The file that lists the types at run time. */
export function printEventTypesFile(catalogue: Catalogue): string {
  const { events } = catalogue;
  const scope = new Scope(catalogue, eventTypesFile);
  scope.constant(fixedNames.eventTypes, literal(events.map(({ type }) => type)), {
    doc: 'Every event type, in the order of the documentation.',
    type: `readonly ${scope.type(fixedNames.eventType, `@rdsm-events/types/${unionNames.file}`)}[]`,
    exported: true,
  });
  return scope.print('spec/index.ts');
}
