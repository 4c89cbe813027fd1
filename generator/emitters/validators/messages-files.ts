import type { Messages } from '../../catalogue/catalogue.js';
import { detailMessages } from '../../catalogue/messages.js';
import { defaultLanguage, languageName, messagesPath, messagesSource } from '../../catalogue/names.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Files } from '../emitter.js';
import { eventErrors, type MessageSet } from './event-messages.js';
import type { Output } from './open-target.js';

/** The name of the messages that are only in detailed messages. */
export const detailsName = 'details';

/** The messages in each language, without those of errors that no event can have. */
export function printMessagesFiles({ catalogue, messages }: Output, sets: readonly MessageSet[]): Files {
  return new Map(
    Object.entries(catalogue.messages).map(([language, entries]) => {
      const file = new GeneratedFile(messagesPath(language), messagesSource(language));
      const type = file.importLocalType('Messages', 'runtime/message');
      const base = file.addConstant('base', printLiteral(pick(entries, new Set(eventErrors))), {
        doc: 'The messages of errors that any event can have.',
        type,
      });
      const declare = (name: string, keys: Iterable<string>, doc: string) => {
        const others = new Set([...keys].filter((key) => !eventErrors.includes(key)));
        // Without the mark, a bundle contains the messages that it does not use.
        const value = `/* @__PURE__ */ Object.assign({}, ${base}, ${printLiteral(pick(entries, others))})`;
        file.addConstant(name, value, { doc, type, isExported: true });
      };
      declare(
        languageName(language),
        messages,
        'The messages of errors, by `error_type` and variant: see runtime/message.ts.',
      );
      // The validators use this language only.
      if (language === defaultLanguage) {
        file.addConstant(detailsName, printLiteral(pick(entries, new Set(detailMessages))), {
          doc: 'The messages that are only in detailed messages: see runtime/detailed-message.ts.',
          type,
          isExported: true,
        });
      }
      for (const { name, keys, events } of language === defaultLanguage ? sets : []) {
        declare(name, keys, `The messages of errors of ${events.map(({ type }) => type).join(', ')}.`);
      }
      return [`${file.path}.ts`, file.print()];
    }),
  );
}

/** The messages with these keys. A message for several variants has no variant in its key. */
function pick(entries: Messages, keys: ReadonlySet<string>): Record<string, string> {
  const used = new Set([...keys].map((key) => (Object.hasOwn(entries, key) ? key : key.replace(/\..*/s, ''))));
  return Object.fromEntries(Object.entries(entries).filter(([key]) => used.has(key)));
}
