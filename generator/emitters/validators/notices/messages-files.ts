import { languageName, messagesSource } from '../../../catalogue/names.js';
import { printLiteral } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Files } from '../../emitter.js';
import type { NoticeOutput } from './output.js';
import { noticeMessagesPath } from './output-paths.js';

/** The messages of the notices that an event can have, in each language. */
export function printNoticeMessages({ catalogue, messages }: NoticeOutput): Files {
  return new Map(
    Object.entries(catalogue.messages).map(([language, texts]) => {
      const file = new GeneratedFile(noticeMessagesPath(language), messagesSource(language));
      const shown = Object.entries(texts).filter(([key]) => messages.has(key));
      file.addConstant(languageName(language), printLiteral(Object.fromEntries(shown)), {
        doc: 'The messages of notices, by `notice_type` and variant: see runtime/message.ts.',
        type: file.importLocalType('Messages', 'runtime/message'),
        isExported: true,
      });
      return [`${file.path}.ts`, file.print()];
    }),
  );
}
