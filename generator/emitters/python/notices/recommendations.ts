import type { ShouldConstraints } from '../../../catalogue/shape.js';
import { Code, printExpression } from '../print/expression.js';
import { compilePattern } from '../print/pattern.js';
import type { PythonFile } from '../print/python-file.js';
import { callStatement } from '../print/statement.js';

interface Recommendation {
  /** The name that notices give it. */
  name: string;
  /** The condition that a value violates it. */
  isViolated: (local: string, limit: unknown, file: PythonFile) => string;
}

/** Every recommendation. One that is missing does not compile. */
export const recommendations: { readonly [constraint in keyof Required<ShouldConstraints>]: Recommendation } = {
  values: {
    name: 'values',
    isViolated: (local, limit, file) => {
      const args = [new Code(local), ...(limit as unknown[])];
      return `not ${callStatement(file.runtime('is_one_of', 'notices'), args, 4).trimStart()}`;
    },
  },
  minLength: { name: 'min_length', isViolated: (local, limit, file) => `${lengthOf(local, file)} < ${limit}` },
  maxLength: { name: 'max_length', isViolated: (local, limit, file) => `${lengthOf(local, file)} > ${limit}` },
  pattern: {
    name: 'pattern',
    isViolated: (local, limit, file) => {
      file.importModule('re');
      return `not ${file.addConstant('_PATTERN', compilePattern(String(limit)))}.search(${local})`;
    },
  },
  minimum: { name: 'minimum', isViolated: (local, limit) => `${local} < ${printExpression(limit)}` },
  maximum: { name: 'maximum', isViolated: (local, limit) => `${local} > ${printExpression(limit)}` },
  minItems: { name: 'min_items', isViolated: (local, limit) => `len(${local}) < ${limit}` },
  maxItems: { name: 'max_items', isViolated: (local, limit) => `len(${local}) > ${limit}` },
};

function lengthOf(local: string, file: PythonFile): string {
  return `${file.runtime('length_of', 'limits')}(${local})`;
}
