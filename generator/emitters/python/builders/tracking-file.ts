import type { Cookie } from '../../../catalogue/catalogue.js';
import { PythonFile } from '../print/python-file.js';
import { cookieDoc, cookieExpression } from './cookie.js';

export const trackingName = 'tracking_id_from_cookie';
export const trackingPath = '_builders/tracking_id';

/** The function that reads the identifier of a visitor. */
export function printTrackingFile(cookie: Cookie): PythonFile {
  const file = new PythonFile(trackingPath, 'spec/tracking-id.ts', 'The tracking identifier of a visitor.');
  const constant = file.addConstant('TRACKING_COOKIE', cookieExpression(cookie, file));
  file.addFunction({
    name: trackingName,
    parameters: [`cookie: ${file.runtime('WebInput', 'web_input')}`],
    returns: `${file.import('Optional', 'typing')}[str]`,
    doc: [
      `Return the ${cookie.field} in a ${cookie.names[0]} cookie.`,
      '',
      'Args:',
      ...cookieDoc,
      '',
      'Returns:',
      '    The identifier; None where there is no such cookie, or none that can be read. Nothing is raised.',
    ].join('\n'),
    body: [`    return ${file.runtime('find_cookie', 'cookie')}(cookie, ${constant})`],
  });
  return file;
}
