import { aliasesOf } from '../../../catalogue/aliases.js';
import type { Catalogue, EnvelopeField } from '../../../catalogue/catalogue.js';
import { detailMessages } from '../../../catalogue/messages.js';
import { payloadField, typeField } from '../../../catalogue/named-shapes.js';
import { defaultLanguage, messagesSource } from '../../../catalogue/names.js';
import { Call, Code, Tuple } from '../print/expression.js';
import { constantName } from '../print/names.js';
import { compilePattern } from '../print/pattern.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { printPythonString } from '../print/string.js';
import { openTarget } from './open-target.js';
import { envelopePath, formatCheckName, formatsPath, messagesPath, notCustomFieldsPath } from './output-paths.js';

/** What every event is sent in. */
export function printEnvelopeFile(catalogue: Catalogue): PythonFile {
  const { envelope } = catalogue;
  const file = new PythonFile(
    envelopePath,
    'spec/envelope.ts',
    'The check of the envelope: what every event is sent in.',
  );
  const aliases = aliasesOf('envelope', envelope.fields, catalogue);
  const fieldNames = new Tuple(envelope.fields.map(({ name }) => name));
  const names = file.addConstant(
    'NAMES',
    new Call(file.runtime('Names', 'suggest'), [fieldNames], aliases && { aliases }),
  );
  const required = file.runtime('required', 'objects');
  const checks = envelope.fields.map((field) => [
    ...code('fields'),
    field.name,
    ...code(checkOfField(field, file, catalogue), 'errors'),
  ]);
  const reject = file.runtime('reject_outside_payload', 'event');
  const check = file.addFunction({
    name: 'check_body',
    parameters: [
      `fields: ${file.runtime('Fields', 'objects')}`,
      `payload: ${file.runtime('Payload', 'objects')}`,
      `errors: ${file.runtime('Errors', 'errors')}`,
    ],
    returns: 'None',
    doc: 'Check the body of an event whose type is known.',
    body: [
      ...checks.map((args) => callStatement(required, args)),
      `    for name in ${names}.unknown(fields):`,
      callStatement(reject, [...code('name', names), payloadField(envelope), ...code('payload', 'errors')], 8),
    ],
  });
  const type = file.runtime('Envelope', 'event');
  file.addCode([`ENVELOPE = ${type}(${printPythonString(typeField(envelope))}, ${names}, ${check})`], true);
  return file;
}

function checkOfField(field: EnvelopeField, file: PythonFile, catalogue: Catalogue): string {
  switch (field.role) {
    case 'type':
      return file.runtime('string', 'scalars');
    case 'constant':
      return openTarget(file, catalogue).check({ kind: 'enum', values: [field.value] }, field.name, true);
    case 'payload':
      return 'payload.check';
  }
}

/** The checks of named formats. */
export function printFormatsFile({ formats }: Catalogue): PythonFile {
  const file = new PythonFile(formatsPath, 'spec/strings.ts', 'The checks of strings of named formats.');
  file.importModule('re');
  for (const [name, { pattern }] of Object.entries(formats)) {
    const regExp = file.addConstant(constantName(name), compilePattern(pattern));
    file.addConstant(formatCheckName(name), new Call(file.runtime('formatted', 'scalars'), [new Code(regExp), name]));
  }
  return file;
}

/** The messages of errors and notices in the API's own words, and those that only exceptions have. */
export function printMessagesFile({ messages }: Catalogue): PythonFile {
  const file = new PythonFile(messagesPath, messagesSource(defaultLanguage), 'Messages in the words of the API.');
  const entries = Object.entries(messages[defaultLanguage] ?? {});
  const isDetail = ([key]: [string, string]) => detailMessages.some((detail) => detail === key);
  file.addConstant('MESSAGES', Object.fromEntries(entries.filter((entry) => !isDetail(entry))), {
    after: 'By error_type and variant: see _runtime/message.py.',
  });
  file.addConstant('DETAILS', Object.fromEntries(entries.filter(isDetail)), {
    after: 'The messages that only exceptions have.',
  });
  return file;
}

/** The names of the envelope, and of what is no data of a contact: never suggested as those of custom fields. */
export function printNotCustomFieldsFile({ envelope, aliases }: Catalogue): PythonFile {
  const file = new PythonFile(notCustomFieldsPath, 'spec/aliases.ts', 'Names that are no custom fields.');
  const names = [...envelope.fields.map(({ name }) => name), ...Object.keys(aliases.customFields ?? {})];
  file.addConstant('NOT_CUSTOM_FIELDS', new Call('frozenset', [names]), {
    after: 'Names that are never suggested as those of custom fields.',
  });
  return file;
}
