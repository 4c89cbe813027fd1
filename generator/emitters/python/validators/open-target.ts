import type { Catalogue } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { Code } from '../print/expression.js';
import type { PythonFile } from '../print/python-file.js';
import { checkOf } from './shapes/index.js';
import { filled } from './shapes/string.js';
import type { Target } from './target.js';

/** Begins to print checks into a file. */
export function openTarget(file: PythonFile, catalogue: Catalogue): Target {
  const declared = new Map<string, string>();
  const target: Target = {
    catalogue,
    named: namedShapes(catalogue),
    file,
    check: (shape, name, isBlankRejected = false) => {
      const key = JSON.stringify([shape, isBlankRejected]);
      const known = declared.get(key);
      if (known !== undefined) return known;
      const own = checkOf(shape)(shape, name, target);
      const expression = isBlankRejected ? filled(own, file) : own;
      const check = expression instanceof Code ? expression.text : file.addConstant(`_check_${name}`, expression);
      declared.set(key, check);
      return check;
    },
  };
  return target;
}
