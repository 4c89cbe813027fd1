import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { fieldNamesOf, labelOf, objectsIn } from '../../../catalogue/labels.js';
import { messagesSource, translationPath } from '../../../catalogue/names.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { printLiteral } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Files } from '../../emitter.js';
import type { MessageSet } from '../event-messages.js';
import type { Output } from '../open-target.js';
import { type Entries, errorMessages, noticeMessages } from '../../../catalogue/form-messages.js';

/** For each language: the messages and labels of all events, and of each event alone, which a page contains. */
export function printTranslations({ catalogue, named }: Output, sets: readonly MessageSet[]): Files {
  const subjects = catalogue.events.map((event) => ({
    event,
    objects: objectsIn(event, catalogue, named),
    keys: sets.find((set) => set.events.includes(event))?.keys,
  }));
  const all = subjects.flatMap(({ objects }) => objects);
  return new Map(
    Object.keys(catalogue.translations).flatMap((language) => [
      printNotices(language, catalogue),
      printTranslation(
        translationPath(language),
        language,
        errorMessages(all, language, catalogue),
        labelsOf(catalogue.events, all, language, catalogue),
      ),
      ...subjects.map(({ event, objects, keys }) =>
        printTranslation(
          `${translationPath(language)}/${event.names.file}`,
          language,
          errorMessages(objects, language, catalogue, keys),
          labelsOf([event], objects, language, catalogue),
        ),
      ),
    ]),
  );
}

function noticesPath(language: string): string {
  return translationPath(`notices/${language}`);
}

function printNotices(language: string, catalogue: Catalogue): [path: string, text: string] {
  const file = new GeneratedFile(noticesPath(language), messagesSource(language), ['notices']);
  file.addConstant('notices', printLiteral(noticeMessages(language, catalogue)), {
    doc: 'The messages of notices: see runtime/translate.ts.',
    type: file.importLocalType('Messages', 'runtime/message'),
    isExported: true,
  });
  return [`${file.path}.ts`, file.print()];
}

function printTranslation(
  path: string,
  language: string,
  messages: Entries,
  labels: Record<string, Entries>,
): [path: string, text: string] {
  const file = new GeneratedFile(path, messagesSource(language), [
    'labelOf',
    'labels',
    'messageOf',
    'translate',
    'translateSchema',
  ]);
  const runtime = (name: string) => file.importLocal(name, 'runtime/translate');
  const type = (name: string) => file.importLocalType(name, 'runtime/translate');
  const errors = file.addConstant('messages', printLiteral(messages), {
    doc: 'The messages of errors: see runtime/translate.ts.',
    type: file.importLocalType('Messages', 'runtime/message'),
  });
  file.addFunction({
    name: 'translate',
    doc: [
      `Translates errors (${language}): of the validators and builders, or of the API itself.`,
      '',
      '@returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.',
    ].join('\n'),
    isExported: true,
    typeParameters: [`E extends ${type('ErrorWithMessage')}`],
    parameters: [{ name: 'errors', type: 'readonly E[]' }],
    returnType: 'E[]',
    statements: `return ${runtime('translateErrors')}(errors, ${errors});`,
  });
  file.addFunction({
    name: 'messageOf',
    doc: [
      `The message (${language}) of an error, of an issue of a Standard Schema, or of a notice.`,
      '',
      '@returns A sentence. It contains expected values and names of fields, and never a value of a field.',
    ].join('\n'),
    isExported: true,
    parameters: [{ name: 'problem', type: `${type('ErrorData')} | ${type('NoticeData')}` }],
    returnType: 'string',
    statements: `return ${runtime('problemMessage')}(problem, ${errors}, ${file.importLocal('notices', noticesPath(language))});`,
  });
  file.addFunction({
    name: 'translateSchema',
    doc: [
      `A Standard Schema of this package with the messages of \`messageOf\` (${language}) in its issues, for libraries that`,
      'show only the message of an issue.',
    ].join('\n'),
    isExported: true,
    typeParameters: [`S extends ${file.importLocalType('StandardSchema', 'runtime/standard-schema')}<unknown>`],
    parameters: [{ name: 'schema', type: 'S' }],
    returnType: 'S',
    statements: `return ${runtime('translateIssues')}(schema, ${errors});`,
  });
  const labelsName = file.addConstant('labels', printLiteral(labels), {
    doc: `What events and fields are called (${language}).`,
    isExported: true,
  });
  const withPath = file.importLocalType('WithPath', 'runtime/label-of');
  file.addFunction({
    name: 'labelOf',
    doc: [
      `What people call (${language}) the field of an error, an issue or a notice, or the field with a name or a path:`,
      "`labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.",
      '',
      '@returns The label, or undefined for a field that has none, such as a custom field.',
      '@example',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is an example.
      '`${labelOf(error) ?? error.path}: ${messageOf(error)}`',
    ].join('\n'),
    isExported: true,
    parameters: [{ name: 'field', type: `${withPath} | string` }],
    returnType: 'string | undefined',
    statements: `return ${file.importLocal('findLabel', 'runtime/label-of')}(field, ${labelsName}.fields);`,
  });
  return [`${file.path}.ts`, file.print()];
}

function labelsOf(
  events: readonly CatalogueEvent[],
  objects: readonly ObjectShape[],
  language: string,
  { labels }: Catalogue,
): Record<string, Entries> {
  return {
    events: Object.fromEntries(events.map(({ type }) => [type, labelOf(labels.events, type, language)])),
    fields: Object.fromEntries(fieldNamesOf(objects).map((name) => [name, labelOf(labels.fields, name, language)])),
  };
}
