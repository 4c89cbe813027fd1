import type { CodeBlockWriter } from 'ts-morph';
import { mergeBranches } from '../../../catalogue/merge-branches.js';
import type { Field, ObjectShape, UnionShape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { Call, Code, printLiteral, printString } from '../../../print/literal.js';
import { printChainLoop } from '../chain-loop.js';
import { all, type Condition, call, isAlways, whenFalse, whenTrue } from '../condition.js';
import { type LocalField, localFields } from '../field.js';
import type { Expression, Target } from '../target.js';
import { explainFields, explainObject, fieldCondition, printFieldsOf } from './object.js';
import type { CheckFunction, ShapeCode } from './shape-code.js';

export const unionCode: ShapeCode<UnionShape> = {
  condition: (shape, { expression, name }, target) => call(`${target.declareCheck(shape, name)}(${expression})`),
  checkFunction: (shape, name, target) => ({
    doc: `Checks one of several objects: ${shape.title ?? name}.`,
    parameter: 'input',
    statements: isUniform(shape, target.named) ? oneLoop(shape, target) : oneCall(shape, name, target),
  }),
  explain: (shape, target) => {
    const objects = objectsOf(shape, target.named);
    const merged = mergeBranches(objects);
    const explain = isUniform(shape, target.named) ? explainerOfUniform(merged, shape, target) : target.explain;
    const branches = shape.branches.map(({ value }, index) => [value, explain(objects[index] as ObjectShape)]);
    const union = target.explainers.importLocal('union', 'runtime/union');
    return new Call(union, shape.field, Object.fromEntries(branches), explain(merged));
  },
};

/**
 * Explains objects with the same fields: the fields of the merged object are declared once, and each branch adds those
 * that differ. The discriminating field does not: where a branch applies, its value is valid.
 */
function explainerOfUniform(merged: ObjectShape, { field }: UnionShape, target: Target) {
  const common = explainFields(merged, target);
  const fields = target.explainers.addConstant('fields', printLiteral(common));
  return (object: ObjectShape): Expression => {
    const own = Object.entries(explainFields(object, target)).filter(
      ([name, explainer]) => name !== field && printLiteral(explainer) !== printLiteral(common[name]),
    );
    const all = own.length === 0 ? fields : printLiteral(Object.fromEntries(own)).replace('{', `{ ...${fields},`);
    return explainObject(new Code(all), object, target);
  };
}

/** The objects of the branches. */
function objectsOf({ branches }: UnionShape, named: Target['named']): ObjectShape[] {
  return branches.map(({ shape }) => resolve(shape, named) as ObjectShape);
}

/** Whether all branches have the same fields and accept no others, so that one loop can read any of them. */
export function isUniform(shape: UnionShape, named: Target['named']): boolean {
  const objects = objectsOf(shape, named);
  const names = objects.map(({ fields }) => JSON.stringify(fields.map(({ name }) => name).sort()));
  return (
    new Set(names).size === 1 &&
    objects.every(
      ({ customFields, rules, unknownFields }) =>
        customFields === undefined && rules.length === 0 && unknownFields === 'reject',
    )
  );
}

interface Case {
  value: string;
  condition: Condition;
}

/** One loop reads all fields, and the discriminating one selects the condition on the others. */
function oneLoop(shape: UnionShape, target: Target): CheckFunction['statements'] {
  const [first = [], ...others] = objectsOf(shape, target.named).map(localFields);
  const checked = first.filter(({ name }) => name !== shape.field);
  const common = checked.filter((one) => others.every((fields) => fields.some((other) => isSameField(one, other))));
  const cases = objectsOf(shape, target.named).map((object, index): Case => {
    const own = localFields(object).filter(
      ({ name }) => name !== shape.field && !common.some((one) => one.name === name),
    );
    const { value = '' } = shape.branches[index] ?? {};
    return { value, condition: all(own.map((field) => fieldCondition(withLocal(field, first), false, target))) };
  });
  const conditions = common.map((field) => fieldCondition(field, false, target)).filter((one) => !isAlways(one));
  const chosen = first.find(({ name }) => name === shape.field)?.local ?? '';
  return (writer) => {
    printFieldsOf(writer, target);
    for (const { local } of first) writer.writeLine(`let ${local}: unknown;`);
    printChainLoop(writer, first, { rejectsUnknown: true });
    for (const condition of conditions) writer.writeLine(`if (${whenFalse(condition)}) return false;`);
    printCases(writer, chosen, cases);
  };
}

/** The field with the variable that the loop gives it. */
function withLocal(field: LocalField, all: readonly LocalField[]): LocalField {
  return { ...field, local: all.find(({ name }) => name === field.name)?.local ?? field.local };
}

function isSameField(one: Field, other: Field): boolean {
  const facts = ({ name, presence, shape }: Field) => JSON.stringify([name, presence === 'required', shape]);
  return facts(one) === facts(other);
}

/** Each branch has a function of its own. The field is read in a loop, as all are: a load by name sees hidden ones. */
function oneCall(shape: UnionShape, name: string, target: Target): CheckFunction['statements'] {
  const cases = shape.branches.map(({ value, shape: branch }): Case => {
    return { value, condition: target.check(branch, { expression: 'input', name: `${name}Branch` }) };
  });
  return (writer) => {
    printFieldsOf(writer, target);
    writer.writeLine('let chosen: unknown;');
    writer.write('for (const key in fields)').block(() => {
      writer.writeLine(`if (key === ${printString(shape.field)}) chosen = fields[key];`);
    });
    printCases(writer, 'chosen', cases);
  };
}

/** With more branches, the length of the value distinguishes them first. */
const maxInSwitch = 4;

function printCases(writer: CodeBlockWriter, chosen: string, cases: Case[]): void {
  if (cases.length > maxInSwitch) {
    printCasesByLength(writer, chosen, cases);
    return;
  }
  writer.write(`switch (${chosen})`).block(() => {
    for (const { value, condition } of cases) {
      writer.writeLine(`case ${printString(value)}:`).indent(() => {
        writer.writeLine(`return ${whenTrue(condition)};`);
      });
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
        for (const { value, condition } of cases.filter((one) => one.value.length === length)) {
          writer.writeLine(`if (${chosen} === ${printString(value)}) return ${whenTrue(condition)};`);
        }
        writer.writeLine('return false;');
      });
    }
    writer.writeLine('default:').indent(() => writer.writeLine('return false;'));
  });
}
