import { Code } from '../print/expression.js';
import type { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { messagesPath } from './output-paths.js';

/** A kind of value that public functions validate. */
interface Subject {
  validate: string;
  assert: string;
  /** The name of its check. */
  check: string;
  /** Its type, and the module of that. */
  type: readonly [name: string, path: string];
  /** What it is, with its article. */
  phrase: string;
  /** Another sentence about it. */
  more: string;
  /** The name of the field of which it is the value, if it is no whole body. */
  root?: string;
}

/** Declares a public function that returns the errors of a value, and one that raises them. */
export function addValidators(subject: Subject, file: PythonFile): void {
  const { check, phrase, root } = subject;
  const value = root ?? 'value';
  const messages = file.import('MESSAGES', messagesPath);
  const details = file.import('DETAILS', messagesPath);
  const type = file.import(...subject.type);
  const rootArgument = root === undefined ? [] : [root];
  const parameters = [`${value}: object`, '*', 'allow_unknown: bool = False'];
  file.addFunction({
    name: subject.validate,
    parameters,
    returns: `list[${file.runtime('Error', 'errors')}]`,
    doc: [
      `Validate ${phrase}.`,
      ...remarksOf(subject, value),
      '',
      'Returns:',
      '    Every error with its path, in the order of the documented fields; none if the value is valid.',
      '    An error never contains a value of a field. Nothing is raised.',
    ].join('\n'),
    body: [
      callStatement(`errors = ${file.runtime('collect', 'errors')}`, [
        ...code(check, value, 'allow_unknown'),
        ...rootArgument,
      ]),
      callStatement(`return ${file.runtime('report', 'errors')}`, code('errors', messages)),
    ],
  });
  file.addFunction({
    name: subject.assert,
    parameters,
    returns: type,
    doc: [
      `Return ${phrase}, if it is valid.`,
      ...remarksOf(subject, value),
      '',
      'Returns:',
      '    The value itself, with its type.',
      '',
      'Raises:',
      '    RdsmValidationError: With every error in errors.',
    ].join('\n'),
    body: [
      callStatement(`valid = ${file.runtime('validated', 'validation_error')}`, [
        ...code(value, check, messages, details, 'allow_unknown'),
        ...rootArgument,
      ]),
      callStatement(`return ${file.import('cast', 'typing')}`, [type, new Code('valid')]),
    ],
  });
}

function remarksOf({ more, root }: Subject, value: string): string[] {
  return [
    '',
    more,
    ...(root === undefined ? [] : [`The paths of its errors begin with $.${root}.`]),
    '',
    'Args:',
    `    ${value}: Any value: of json.loads, or as it is given to json.dumps.`,
    '    allow_unknown: Whether unknown fields are no errors. The API silently drops them.',
  ];
}
