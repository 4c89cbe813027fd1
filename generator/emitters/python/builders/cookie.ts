import type { Cookie } from '../../../catalogue/catalogue.js';
import { Call, Tuple } from '../print/expression.js';
import { compilePattern } from '../print/pattern.js';
import type { PythonFile } from '../print/python-file.js';

/** The expression of a cookie, and of what the field that receives its value matches. */
export function cookieExpression({ names, member, pattern }: Cookie, file: PythonFile): Call {
  file.importModule('re');
  const args = [new Tuple(names), member ?? null, compilePattern(pattern)];
  return new Call(file.runtime('Cookie', 'cookie'), args);
}

/** The lines about the parameter `cookie`. */
export const cookieDoc = [
  '    cookie: Its value, or the whole Cookie header that contains it; percent-encoded or not. Or the cookies of a request by name, such as request.COOKIES.',
];
