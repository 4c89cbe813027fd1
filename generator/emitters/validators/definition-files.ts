import { ref } from '../../catalogue/named-shapes.js';
import { definitionFile } from '../../catalogue/names.js';
import type { Shape } from '../../catalogue/shape.js';
import { innerShapes, resolve } from '../../catalogue/walk.js';
import type { Files } from '../emitter.js';
import { declareExplainer } from './event-files.js';
import { exportsOf, type Output, openTarget, printTarget } from './open-target.js';
import { arrayCheckName } from './output-paths.js';
import { isPlainArrayOfNamed } from './shapes/array.js';
import { isUniform } from './shapes/union.js';

/** The check and the explainer of each definition that events share. */
export function printDefinitionFiles(output: Output): Files {
  const { definitions } = output.catalogue;
  const { names, inArrays } = usedDefinitions(output);
  return new Map(
    [...names].flatMap((name) => {
      const shape = definitions[name];
      return shape === undefined ? [] : [...printDefinition(name, shape, inArrays.has(name), output)];
    }),
  );
}

function printDefinition(name: string, shape: Shape, isInArray: boolean, output: Output): Files {
  const exports = exportsOf(name);
  if (isInArray) exports.checks = [...exports.checks, arrayCheckName(name)];
  const target = openTarget(`definitions/${definitionFile(name)}`, `${name} in spec/`, exports, output);
  target.declareCheck(shape, name, { isExported: true });
  if (isInArray) {
    const array: Shape = { kind: 'array', items: ref(name) };
    target.declareCheck(array, name, { isExported: true, functionName: arrayCheckName(name) });
  }
  const title = ('title' in shape && shape.title) || name;
  declareExplainer(name, target.explain(shape), `Explains why a value is invalid: ${title}.`, target);
  return printTarget(target);
}

/**
 * The definitions that payloads refer to, and those that plain arrays refer to. The branches of a union need no files:
 * their explainers, and the checks of those with the same fields, are printed in the file of the union.
 */
function usedDefinitions(output: Output): { names: Set<string>; inArrays: Set<string> } {
  const { catalogue, named } = output;
  const names = new Set<string>();
  const inArrays = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'array' && shape.items.kind === 'ref' && isPlainArrayOfNamed(shape)) {
      inArrays.add(shape.items.name);
    }
    if (shape.kind === 'ref') {
      if (names.has(shape.name)) return;
      names.add(shape.name);
      visit(resolve(shape, named));
      return;
    }
    const isInOneFile = shape.kind === 'union' && isUniform(shape, named);
    for (const { shape: inner } of innerShapes(shape)) {
      if (!isInOneFile) visit(inner);
      else for (const { shape: part } of innerShapes(resolve(inner, named))) visit(part);
    }
  };
  for (const { payload } of catalogue.events) visit(payload);
  return { names, inArrays };
}
