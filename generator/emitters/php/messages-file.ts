import type { Catalogue } from '../../catalogue/catalogue.js';
import { defaultLanguage, messagesSource } from '../../catalogue/names.js';
import { literal } from './code.js';
import { PhpFile, printClass } from './php-file.js';

/** The messages of errors and notices in the words of the API. */
export function printMessagesFile({ messages }: Catalogue): { path: string; text: string } {
  const file = new PhpFile('Messages/Api', messagesSource(defaultLanguage));
  const doc = 'Messages by `error_type` or `notice_type`, and variant: see Runtime\\Message.';
  const constant = ['public const MESSAGES = ', literal(messages[defaultLanguage]), ';'];
  return { path: file.path, text: file.print(printClass(doc, 'final class Api', [constant])) };
}
