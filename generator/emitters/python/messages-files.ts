import type { Catalogue } from '../../catalogue/catalogue.js';
import { fieldNamesOf, labelOf, objectsIn } from '../../catalogue/labels.js';
import { namedShapes } from '../../catalogue/named-shapes.js';
import { messagesSource } from '../../catalogue/names.js';
import { errorMessages, noticeMessages } from '../../catalogue/translated-messages.js';
import { snakeCase } from './print/names.js';
import { PythonFile } from './print/python-file.js';

/** The module of the messages for people in each language: `messages/pt_br`. */
export function printMessagesFiles(catalogue: Catalogue): PythonFile[] {
  return Object.keys(catalogue.translations).map((language) => printLanguage(language, catalogue));
}

function printLanguage(language: string, catalogue: Catalogue): PythonFile {
  const file = new PythonFile(
    `messages/${snakeCase(language)}`,
    messagesSource(language),
    `Messages and labels for people (${language}).`,
  );
  const named = namedShapes(catalogue);
  const objects = catalogue.events.flatMap((event) => objectsIn(event, catalogue, named));
  file.addConstant('_MESSAGES', errorMessages(objects, language, catalogue), { after: 'By error_type and its rules.' });
  file.addConstant('_NOTICES', noticeMessages(language, catalogue), { after: 'By notice_type and its details.' });
  const { labels, events } = catalogue;
  const eventLabels = events.map(({ type }) => [type, labelOf(labels.events, type, language)]);
  const fieldLabels = fieldNamesOf(objects).map((name) => [name, labelOf(labels.fields, name, language)]);
  file.addConstant('EVENT_LABELS', Object.fromEntries(eventLabels), { after: 'What events are called.' });
  file.addConstant('FIELD_LABELS', Object.fromEntries(fieldLabels), { after: 'What fields are called.' });
  addFunctions(file);
  return file;
}

function addFunctions(file: PythonFile): void {
  for (const name of ['Any', 'Dict', 'List', 'Mapping', 'Optional', 'Sequence', 'Union']) file.import(name, 'typing');
  const runtime = (name: string) => file.runtime(name, 'translate');
  file.addFunction({
    name: 'translate',
    parameters: ['errors: Sequence[Mapping[str, Any]]'],
    returns: 'List[Dict[str, Any]]',
    doc: 'Return the same errors with messages for the person who fills in a form.\n\nThey are those of this package, or of the API itself.',
    body: [`    return ${runtime('translate_errors')}(errors, _MESSAGES)`],
  });
  file.addFunction({
    name: 'message_of',
    parameters: ['problem: Mapping[str, Any]'],
    returns: 'str',
    doc: 'Return the message of an error or a notice. It never contains a value of a field.',
    body: [`    return ${runtime('problem_message')}(problem, _MESSAGES, _NOTICES)`],
  });
  file.addFunction({
    name: 'label_of',
    parameters: ['field: Union[str, Mapping[str, Any]]'],
    returns: 'Optional[str]',
    doc: 'Return what people call a field, by its name, its path, or an error of it.\n\nNone for a field without a label, such as a custom field.',
    body: [`    return _find_label(field, FIELD_LABELS)`],
  });
  file.import('label_of as _find_label', '_runtime/translate');
}
