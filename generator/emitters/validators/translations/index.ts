import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { fieldNamesOf, labelOf } from '../../../catalogue/labels.js';
import { messagesSource, translationPath } from '../../../catalogue/names.js';
import { printLiteral } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Files } from '../../emitter.js';
import type { MessageSet } from '../event-messages.js';
import { type Entries, errorMessages, noticeMessages } from './messages.js';

/** For each language: the messages and labels of all events, and of each event alone, which a page contains. */
export function printTranslations(catalogue: Catalogue, sets: readonly MessageSet[]): Files {
  return new Map(
    Object.keys(catalogue.translations).flatMap((language) => {
      const folder = translationPath(language);
      const { events } = catalogue;
      return [
        printNotices(language, catalogue),
        printTranslation(folder, language, errorMessages(catalogue, language), events, catalogue),
        ...events.map((event) => {
          const keys = sets.find((set) => set.events.includes(event))?.keys;
          const messages = errorMessages(catalogue, language, keys);
          return printTranslation(`${folder}/${event.names.file}`, language, messages, [event], catalogue);
        }),
      ];
    }),
  );
}

function noticesPath(language: string): string {
  return translationPath(`notices/${language}`);
}

function printNotices(language: string, catalogue: Catalogue): [path: string, text: string] {
  const file = new GeneratedFile(noticesPath(language), messagesSource(language), ['notices']);
  file.addConstant('notices', printLiteral(noticeMessages(catalogue, language)), {
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
  events: readonly CatalogueEvent[],
  catalogue: Catalogue,
): [path: string, text: string] {
  const file = new GeneratedFile(path, messagesSource(language), [
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
  file.addConstant('labels', printLiteral(labelsOf(events, language, catalogue)), {
    doc: `What events and fields are called (${language}).`,
    isExported: true,
  });
  return [`${file.path}.ts`, file.print()];
}

function labelsOf(events: readonly CatalogueEvent[], language: string, catalogue: Catalogue): Record<string, Entries> {
  const { labels } = catalogue;
  const fields = new Set(events.flatMap((event) => fieldNamesOf(event, catalogue)));
  return {
    events: Object.fromEntries(events.map(({ type }) => [type, labelOf(labels.events, type, language)])),
    fields: Object.fromEntries([...fields].map((name) => [name, labelOf(labels.fields, name, language)])),
  };
}
