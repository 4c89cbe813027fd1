import type { CodeBlockWriter } from 'ts-morph';
import type { ArrayShape } from '../../../catalogue/shape.js';
import { Call, type Code } from '../../../print/literal.js';
import { atLeast, atMost, type Condition, call, isAlways, whenFalse } from '../condition.js';
import { arrayCheckName, checkPath } from '../output-paths.js';
import type { Expression, Target } from '../target.js';
import type { ShapeCode } from './shape-code.js';

export const arrayCode: ShapeCode<ArrayShape> = {
  condition: (shape, { expression, name }, target) => call(`${checkName(shape, name, target)}(${expression})`),
  checkFunction: (shape, name, target) => {
    const item = target.check(shape.items, { expression: 'item', name: `${name}Item` });
    const { before, after } = limitConditions(shape, target);
    return {
      doc: 'Whether a value is an array of valid items.',
      parameter: 'value',
      statements: (writer) => {
        writer.writeLine('if (!Array.isArray(value)) return false;');
        for (const limit of before) writer.writeLine(`if (${whenFalse(limit)}) return false;`);
        if (!isAlways(item)) printItems(writer, item);
        for (const limit of after) writer.writeLine(`if (${whenFalse(limit)}) return false;`);
        writer.writeLine('return true;');
      },
    };
  },
  explain: (shape, target) => {
    const { items, minItems, maxItems, uniqueItems } = shape;
    const { explainers } = target;
    // A hole among items that may be any value is sent as null.
    const item = items.kind === 'any' ? [] : [target.explain(items)];
    let explainer: Expression = new Call(explainers.importLocal('array', 'runtime/array'), ...item);
    if (uniqueItems) {
      target.usesMessage('INVALID.unique_items');
      explainer = new Call(explainers.importLocal('unique', 'runtime/array-limits'), explainer);
    }
    if (minItems !== undefined || maxItems !== undefined) {
      if (minItems !== undefined) target.usesMessage('OUT_OF_RANGE.min_items');
      if (maxItems !== undefined) target.usesMessage('OUT_OF_RANGE.max_items');
      const limits = [minItems ?? 0, ...(maxItems === undefined ? [] : [maxItems])];
      explainer = new Call(explainers.importLocal('size', 'runtime/array-limits'), explainer, ...limits);
    }
    return explainer as Code | Call;
  },
};

/** Whether an array of a named shape has no constraints of its own: its check is declared once, next to the shape's. */
export function isPlainArrayOfNamed(shape: ArrayShape): boolean {
  const { items, minItems, maxItems, uniqueItems } = shape;
  return items.kind === 'ref' && minItems === undefined && maxItems === undefined && !uniqueItems;
}

function checkName(shape: ArrayShape, name: string, target: Target): string {
  const { items } = shape;
  if (items.kind !== 'ref' || !isPlainArrayOfNamed(shape)) return target.declareCheck(shape, name);
  return target.checks.importLocal(arrayCheckName(items.name), checkPath(items.name, target.catalogue));
}

/** The conditions on the array before its items are checked, and after: comparing items takes longest. */
function limitConditions({ minItems, maxItems, uniqueItems }: ArrayShape, { checks }: Target) {
  const before: Condition[] = [
    ...(minItems === undefined ? [] : [atLeast('value.length', minItems)]),
    ...(maxItems === undefined ? [] : [atMost('value.length', maxItems)]),
  ];
  const after = uniqueItems ? [call(`${checks.importLocal('areUnique', 'runtime/unique-items')}(value)`)] : [];
  return { before, after };
}

/** By index: `forEach` would skip the holes of a sparse array. */
function printItems(writer: CodeBlockWriter, item: Condition): void {
  writer.write('for (let index = 0; index < value.length; index++)').block(() => {
    writer.writeLine('const item: unknown = value[index];');
    writer.writeLine(`if (${whenFalse(item)}) return false;`);
  });
}
