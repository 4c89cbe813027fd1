import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import type { Edition } from '../edition.js';
import { code, link, table, text } from '../markdown.js';
import { joined } from '../words.js';
import { gradeLink, originText } from './describe.js';
import { type EventNotice, noticesOf, noticeTypes } from './notices.js';

/** The notices that events can have, equal ones of several fields in one row; empty without any. */
export function noticeTable(events: readonly CatalogueEvent[], edition: Edition, errorsPage: string): string {
  const { words, catalogue } = edition;
  const { columns } = words;
  const rows = new Map<string, { notice: EventNotice; message: string; because: string; paths: Set<string> }>();
  for (const notice of events.flatMap((event) => noticesOf(event, catalogue))) {
    const message = printMessage(notice, edition);
    const because = printOrigin(notice.origin, edition);
    const key = `${notice.notice_type} ${message} ${because}`;
    const row = rows.get(key) ?? { notice, message, because, paths: new Set() };
    rows.set(key, row);
    row.paths.add(notice.path);
  }
  if (rows.size === 0) return '';
  const sorted = noticeTypes.flatMap((type) => [...rows.values()].filter(({ notice }) => notice.notice_type === type));
  return table(
    [columns.notice, columns.where, columns.message, columns.because],
    sorted.map(({ notice, message, because, paths }) => [
      link(code(notice.notice_type), `${errorsPage}#${notice.notice_type}`),
      [...paths].map((path) => (path === '*' ? words.event.otherField : code(path.replace(/\*$/, '…')))).join(', '),
      message,
      because,
    ]),
  );
}

/** The message for forms in the language of the page. */
function printMessage({ message, notice_type, values }: EventNotice, { language, catalogue, words }: Edition): string {
  const messages: Readonly<Record<string, string>> = { ...catalogue.translations[language] };
  const template = messages[message] ?? messages[notice_type] ?? '';
  return text(template).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return Array.isArray(value) ? joined(value.map(code), words.or) : code(String(value));
  });
}

function printOrigin(origin: EventNotice['origin'], edition: Edition): string {
  if ('grade' in origin) return originText(origin, edition);
  const { title, url } = origin.source;
  return `${gradeLink({ grade: 'newer docs', source: url }, edition)}: ${text(title)}`;
}
