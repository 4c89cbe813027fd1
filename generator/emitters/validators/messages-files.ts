import { languageName, messagesPath, messagesSource } from '../../catalogue/names.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Files } from '../emitter.js';
import type { Output } from './open-target.js';

/** The messages in each language, without those of errors that no event can have. */
export function printMessagesFiles({ catalogue, messages }: Output): Files {
  return new Map(
    Object.entries(catalogue.messages).map(([language, entries]) => {
      const used = new Set([...messages].map((key) => (Object.hasOwn(entries, key) ? key : key.replace(/\..*/s, ''))));
      const file = new GeneratedFile(messagesPath(language), messagesSource(language));
      const shown = Object.fromEntries(Object.entries(entries).filter(([key]) => used.has(key)));
      file.addConstant(languageName(language), printLiteral(shown), {
        doc: 'The messages of errors, by `error_type` and variant: see runtime/message.ts.',
        type: file.importLocalType('Messages', 'runtime/message'),
        isExported: true,
      });
      return [`${file.path}.ts`, file.print()];
    }),
  );
}
