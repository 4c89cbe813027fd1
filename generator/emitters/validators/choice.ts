import type { CodeBlockWriter } from 'ts-morph';
import type { Catalogue } from '../../legacy/catalogue.js';
import { type Discriminator, findDiscriminator } from '../../legacy/discriminator.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { printString } from '../../print/literal.js';
import { conditionOf } from './condition.js';
import { isClosedObject, saysOnly } from './explained.js';
import { type Field, fieldsOf } from './field.js';
import { fieldsPrinter, fieldTest } from './object.js';
import type { Scope } from './scope.js';
import { printShortLoop } from './short-loop.js';
import { all, breakLong, saysNothing, type Test } from './test.js';

/** The field that tells the branches apart, when a schema is nothing but a choice of them. */
export function choiceOf(schema: JsonSchema, { definitions }: Catalogue): Discriminator | undefined {
  return schema.oneOf && saysOnly(schema, 'oneOf') ? findDiscriminator(schema.oneOf, definitions) : undefined;
}

/** Whether all branches have the same fields and nothing beside them, so that one loop can read any of them. */
export function isUniform({ branches }: Discriminator): boolean {
  const names = branches.map(({ object }) =>
    Object.keys(object.properties ?? {})
      .sort()
      .join(),
  );
  return (
    new Set(names).size === 1 &&
    branches.every(({ object }) => isClosedObject(object) && !object.patternProperties && !object.not)
  );
}

/**
 * Declares the function that tests one of several objects. When they have the same fields, all are read in one loop, and
 * the field that tells them apart chooses what is asked of the others.
 */
export function declareChoice(name: string, title: string, discriminator: Discriminator, scope: Scope): string {
  const statements = isUniform(discriminator) ? oneLoop(discriminator, scope) : oneCall(discriminator, name, scope);
  const printFields = fieldsPrinter(scope);
  return scope.function({
    name,
    doc: `Checks one of several objects: ${title}.`,
    isExported: true,
    parameters: [{ name: 'input', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      printFields(writer);
      statements(writer);
    },
  });
}

interface Case {
  value: string;
  test: Test;
}

function oneLoop({ field, branches }: Discriminator, scope: Scope): (writer: CodeBlockWriter) => void {
  const [first = [], ...others] = branches.map(({ object }) => fieldsOf(object));
  const asked = first.filter(({ name }) => name !== field);
  const common = asked.filter((one) => others.every((fields) => fields.some((other) => isSameField(one, other))));
  const cases = branches.map(({ value, object }): Case => {
    const own = fieldsOf(object).filter(({ name }) => name !== field && !common.some((one) => one.name === name));
    return { value, test: all(own.map((one) => fieldTest(one, false, scope))) };
  });
  const commonTests = common.map((one) => fieldTest(one, false, scope)).filter((test) => !saysNothing(test));
  const chosen = first.find(({ name }) => name === field)?.local ?? '';
  return (writer) => {
    for (const { local } of first) writer.writeLine(`let ${local}: unknown;`);
    printShortLoop(writer, first);
    for (const { fails } of commonTests) writer.writeLine(`if (${breakLong(fails)}) return false;`);
    printCases(writer, chosen, cases);
  };
}

function isSameField(one: Field, other: Field): boolean {
  return (
    JSON.stringify([one.name, one.required, one.schema]) === JSON.stringify([other.name, other.required, other.schema])
  );
}

/** Each branch has a function of its own. The field is read in a loop, as all are: by its name, what is hidden is seen. */
function oneCall({ field, branches }: Discriminator, name: string, scope: Scope): (writer: CodeBlockWriter) => void {
  const cases = branches.map(({ value, schema }): Case => {
    return { value, test: conditionOf(schema, { expression: 'input', name: `${name}Branch` }, scope) };
  });
  return (writer) => {
    writer.writeLine('let chosen: unknown;');
    writer.write('for (const key in fields)').block(() => {
      writer.writeLine(`if (key === ${printString(field)}) chosen = fields[key];`);
    });
    printCases(writer, 'chosen', cases);
  };
}

/** A long test in parentheses: a line break ends what is returned. */
function returned({ holds }: Test): string {
  const text = breakLong(holds);
  return text === holds ? holds : `(${text})`;
}

/** With more branches than this, they are told apart by the length of the value first. */
const fewCases = 4;

function printCases(writer: CodeBlockWriter, chosen: string, cases: Case[]): void {
  if (cases.length > fewCases) {
    printCasesByLength(writer, chosen, cases);
    return;
  }
  writer.write(`switch (${chosen})`).block(() => {
    for (const { value, test } of cases) {
      writer.writeLine(`case ${printString(value)}:`).indent(() => writer.writeLine(`return ${returned(test)};`));
    }
    writer.writeLine('default:').indent(() => writer.writeLine('return false;'));
  });
}

function printCasesByLength(writer: CodeBlockWriter, chosen: string, cases: Case[]): void {
  const lengths = [...new Set(cases.map(({ value }) => value.length))].sort((a, b) => a - b);
  writer.writeLine(`if (typeof ${chosen} !== 'string') return false;`);
  writer.write(`switch (${chosen}.length)`).block(() => {
    for (const length of lengths) {
      writer.writeLine(`case ${length}:`);
      writer.indent(() => {
        for (const { value, test } of cases.filter((one) => one.value.length === length)) {
          writer.writeLine(`if (${chosen} === ${printString(value)}) return ${returned(test)};`);
        }
        writer.writeLine('return false;');
      });
    }
    writer.writeLine('default:').indent(() => writer.writeLine('return false;'));
  });
}
