import type { MessageKey, Messages } from '../../catalogue/catalogue.js';
import { detailMessages } from '../../catalogue/messages.js';
import { defaultLanguage, languageName, messagesPath, messagesSource } from '../../catalogue/names.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { validatorsModule } from './modules.js';

/** The messages that the builders need in addition to those of the errors of validators. */
const keys: readonly MessageKey[] = [
  'INVALID_FORMAT.cookie',
  'INVALID_FORMAT.utm',
  'TOO_LONG.bytes',
  'INVALID.json',
  'INVALID.listed',
  'INVALID.event',
  'INVALID_DATA_TYPE.max_items',
  'INVALID_FIELDS.prefix',
  ...detailMessages,
  'EXPECTED',
];

/** The messages of what every builder reports itself: all others would be a fifth of it. */
const ofEachBuilder: readonly MessageKey[] = [
  'INVALID_DATA_TYPE',
  'INVALID_DATA_TYPE.max_items',
  'INVALID_OPTION',
  'INVALID',
  'INVALID.event',
  'INVALID_FIELDS',
  ...detailMessages,
];

const builderMessages = 'builderMessages';

/** Imports the messages of what every builder reports itself, and returns their name. */
export function importBuilderMessages(file: GeneratedFile): string {
  return file.importLocal(builderMessages, messagesPath(defaultLanguage));
}

/** Imports the messages of all errors that the builders report, and returns their name. */
export function importMessages(file: GeneratedFile): string {
  return file.importLocal('messages', messagesPath(defaultLanguage));
}

/** Prints the messages in a language: those of the validators, and those of the builders. */
export function printMessagesFile(language: string, messages: Messages): string {
  const file = new GeneratedFile(messagesPath(language), messagesSource(language));
  const validators = file.importValue(languageName(language), validatorsModule('errors'));
  const own = printLiteral(Object.fromEntries(keys.map((key) => [key, messages[key]])));
  // A bundler removes a marked call that is unused, and no spread.
  file.addConstant('messages', `/* @__PURE__ */ Object.assign({}, ${validators}, ${own})`, {
    doc: 'The messages of errors, by `error_type` and variant.',
    type: file.importType('Messages', validatorsModule('errors')),
    isExported: true,
  });
  file.addConstant(
    builderMessages,
    printLiteral(Object.fromEntries(ofEachBuilder.map((key) => [key, messages[key]]))),
    {
      doc: 'The messages of what every builder reports itself.',
      type: file.importType('Messages', validatorsModule('errors')),
      isExported: true,
    },
  );
  return file.print();
}
