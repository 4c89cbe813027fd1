import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { batchNames, defaultLanguage, type EventNames, languageName, unionNames } from '../../../catalogue/names.js';
import { withArticle } from '../../../print/article.js';
import { GeneratedFile } from '../../../print/source-file.js';
import { eventNoticesPath, inspectorName, noticeMessagesPath, noticesPath } from './output-paths.js';

/** The types that describe a notice. */
export const noticeTypes = [
  'Notice',
  'DeprecatedNotice',
  'ExpectedNotice',
  'UnusualNotice',
  'UnlistedNotice',
  'NoticeOrigin',
  'Recommendation',
];

/** The public file: a function for each event, for the union and for the batch. */
export function printNoticesFile(events: readonly CatalogueEvent[], withNotices: readonly CatalogueEvent[]): string {
  const names = [...events.map((event) => event.names), unionNames, batchNames].map(({ noticesOf }) => noticesOf);
  const file = new GeneratedFile(noticesPath, 'spec/index.ts', names);
  file.reexportTypes(noticeTypes, 'runtime/notices/notice');
  for (const event of events) {
    addFunction(
      event.names,
      `${withArticle(event.type)} event`,
      withNotices.includes(event) && inspectorOf(event.names, file),
      file,
    );
  }
  const inspectEvent = withNotices.length > 0 && inspectorOf(unionNames, file);
  addFunction(unionNames, 'an event of any type', inspectEvent, file);
  const inspectBatch = inspectEvent && `${file.importLocal('array', 'runtime/notices/array')}(${inspectEvent})`;
  addFunction(batchNames, 'the events of a batch', inspectBatch, file);
  return file.print();
}

function inspectorOf(names: EventNames, file: GeneratedFile): string {
  return file.importLocal(inspectorName(names.event), eventNoticesPath(names));
}

/** @param inspector The expression of the inspector; without one there is no notice. */
function addFunction({ noticesOf }: EventNames, phrase: string, inspector: string | false, file: GeneratedFile): void {
  const Notice = file.importLocalType('Notice', 'runtime/notices/notice');
  const messages = () => file.importLocal(languageName(defaultLanguage), noticeMessagesPath(defaultLanguage));
  const collect = () => file.importLocal('collectNotices', 'runtime/notices/collect-notices');
  file.addFunction({
    name: noticesOf,
    doc: [
      inspector
        ? `The notices of ${phrase}: what is valid but not advisable.`
        : `The notices of ${phrase}: it can have none.`,
      '',
      '@param value Any value; one of another type has no notices. It is never part of a notice.',
      ...(inspector
        ? ['@returns The notices in the order of the fields. Of more than 100,000 the first 100,000. Never throws.']
        : []),
    ].join('\n'),
    isExported: true,
    parameters: [{ name: inspector ? 'value' : '_value', type: 'unknown' }],
    returnType: `${Notice}[]`,
    statements: inspector ? `return ${collect()}(value, ${inspector}, ${messages()});` : 'return [];',
  });
}
