import type { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { messagesPath } from './output-paths.js';

interface ValidatorFunction {
  name: string;
  /** The name of the check. */
  check: string;
  /** What it validates, with its article. */
  subject: string;
  /** Another sentence about it. */
  more: string;
}

/** Declares a public function that returns the errors of a value. */
export function addValidator({ name, check, subject, more }: ValidatorFunction, file: PythonFile): void {
  const messages = file.import('MESSAGES', messagesPath);
  const collect = file.runtime('collect', 'errors');
  const report = file.runtime('report', 'errors');
  file.addFunction({
    name,
    parameters: ['value: object', '*', 'allow_unknown: bool = False'],
    returns: `list[${file.runtime('Error', 'errors')}]`,
    doc: [
      `Validate ${subject}.`,
      '',
      more,
      '',
      'Args:',
      '    value: Any value: of json.loads, or as it is given to json.dumps.',
      '    allow_unknown: Whether unknown fields are no errors. The API silently drops them.',
      '',
      'Returns:',
      '    Every error with its path, in the order of the documented fields; none if the value is valid.',
      '    An error never contains a value of a field. Nothing is raised.',
    ].join('\n'),
    body: [
      callStatement(`errors = ${collect}`, code(check, 'value', 'allow_unknown')),
      callStatement(`return ${report}`, code('errors', messages)),
    ],
  });
}
