import { StructureKind } from 'ts-morph';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { namedShapes } from '../../catalogue/named-shapes.js';
import { docStructures } from '../../print/comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Files } from '../emitter.js';
import { whenTrue } from './condition.js';
import { explainerName } from './output-paths.js';
import { codeOf } from './shapes/index.js';
import type { Target } from './target.js';

/** What all files of the validators have in common. */
export interface Output {
  catalogue: Catalogue;
  named: Target['named'];
  /** The messages of the errors that can be reported, by their keys. */
  messages: Set<string>;
}

export function openOutput(catalogue: Catalogue): Output {
  return { catalogue, named: namedShapes(catalogue), messages: new Set() };
}

/** The names that the two files export. */
export interface Exports {
  checks: readonly string[];
  explainers: readonly string[];
}

/** The exports of named shapes: a check and an explainer each. */
export function exportsOf(...names: string[]): Exports {
  return { checks: names.map((name) => `is${name}`), explainers: names.map(explainerName) };
}

/**
 * Begins the two files of a named shape.
 * @param path Of the shape, below `checks/` and `explainers/`.
 * @param exports The names that each file exports: nothing else gets them.
 */
export function openTarget(path: string, source: string, exports: Exports, output: Output): Target {
  const { catalogue, named, messages } = output;
  const target: Target = {
    catalogue,
    named,
    checks: new GeneratedFile(`checks/${path}`, source, exports.checks),
    explainers: new GeneratedFile(`explainers/${path}`, source, exports.explainers),
    usesMessage: (key) => messages.add(key),
    check: (shape, subject) => codeOf(shape).condition(shape, subject, target),
    explain: (shape) => codeOf(shape).explain(shape, target),
    declareCheck: (shape, name, { isExported = false, functionName = `is${name}` } = {}) => {
      const { doc, parameter, statements } = codeOf(shape).checkFunction?.(shape, name, target) ?? {
        doc: `Checks a value: ${('title' in shape && shape.title) || name}.`,
        parameter: 'value',
        statements: `return ${whenTrue(target.check(shape, { expression: 'value', name }))};`,
      };
      const wanted = isExported ? { exported: functionName } : { local: functionName };
      return target.checks.declare(wanted, JSON.stringify(shape), (free) => ({
        kind: StructureKind.Function,
        name: free,
        docs: docStructures(doc),
        isExported,
        parameters: [{ name: parameter, type: 'unknown' }],
        returnType: 'boolean',
        statements,
      }));
    },
  };
  return target;
}

/** The two files. */
export function printTarget({ checks, explainers }: Target): Files {
  return new Map([checks, explainers].map((file) => [`${file.path}.ts`, file.print()]));
}
