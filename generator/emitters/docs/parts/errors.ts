import type { Catalogue, ErrorKind } from '../../../catalogue/catalogue.js';
import { explanations } from '../../../catalogue/explanations.js';
import { defaultLanguage } from '../../../catalogue/names.js';
import { type Edition, sentence } from '../edition.js';
import { originText } from '../event/describe.js';
import { noticeTable } from '../event/notice-table.js';
import { noticesOf, noticeTypes } from '../event/notices.js';
import { blocks, code, fence, fill, heading, link, table, text } from '../markdown.js';
import { joined } from '../words.js';

/** A section for each kind of error of a list. */
export function printErrors(kinds: readonly ErrorKind[], edition: Edition): string {
  return blocks(...kinds.map((kind) => printError(kind, edition)));
}

function printError({ error_type, origin, notice }: ErrorKind, edition: Edition): string {
  const sample = sampleOf(error_type, edition.catalogue);
  return blocks(
    heading(3, error_type, error_type),
    explain(error_type, edition),
    messageTable(error_type, 'error_message', edition),
    originText(origin, edition),
    notice === undefined ? '' : printAccepted(notice, edition),
    sample === undefined ? '' : fence('json', JSON.stringify(sample, null, 2)),
  );
}

/** The fields in which a value is accepted with a notice. @param message The message of the notice. */
function printAccepted(message: string, edition: Edition): string {
  const { words, catalogue } = edition;
  const notices = catalogue.events
    .flatMap((event) => noticesOf(event, catalogue))
    .filter((one) => one.message === message);
  const fields = [...new Set(notices.map(({ path }) => code(path)))];
  const types = [...new Set(notices.map(({ notice_type }) => link(code(notice_type), `notices.md#${notice_type}`)))];
  return fill(words.notes.accepted, { fields: joined(fields, words.and), notice: joined(types, words.or) });
}

/** A section for each type of notice. */
export function printNoticeTypes(edition: Edition): string {
  return blocks(
    ...noticeTypes.map((type) =>
      blocks(heading(3, type, type), explain(type, edition), messageTable(type, 'message', edition)),
    ),
  );
}

/** All notices of all events. */
export function printNotices(edition: Edition): string {
  return noticeTable(edition.catalogue.events, edition, 'notices.md');
}

function explain(type: string, { language }: Edition): string {
  const byType = Object.entries(explanations).find(([one]) => one === language)?.[1];
  const explanation = byType?.[type];
  return explanation === undefined ? '' : blocks(text(explanation.meaning), text(explanation.fix));
}

/** The messages of the validators and those for forms, as they are before their placeholders are replaced. */
function messageTable(type: string, member: string, { language, catalogue, words }: Edition): string {
  const own: Readonly<Record<string, string>> = { ...catalogue.messages[defaultLanguage] };
  const forms: Readonly<Record<string, string>> = { ...catalogue.translations[language] };
  const keys = [...new Set([...Object.keys(own), ...Object.keys(forms)])];
  const rows = keys
    .filter((key) => key === type || key.startsWith(`${type}.`))
    .map((key) => [withPlaceholders(own[key] ?? ''), withPlaceholders(forms[key] ?? '')]);
  return table([code(member), words.columns.message], rows);
}

function withPlaceholders(message: string): string {
  return text(message).replace(/\{(\w+)\}/g, (_, name: string) => code(name));
}

/** A response that is known to have the error. */
function sampleOf(error_type: string, { api }: Catalogue): unknown {
  const responses = [...api.errorResponses, ...(api.conversion?.errorResponses ?? [])];
  return responses
    .flatMap(({ examples }) => examples)
    .find(({ body }) => JSON.stringify(body).includes(`"error_type":"${error_type}"`))?.body;
}

/** The statuses of responses, and the bodies that are known. */
export function printResponses(edition: Edition): string {
  const { api } = edition.catalogue;
  const own = api.conversion?.errorResponses ?? [];
  return blocks(
    ...[...api.errorResponses, ...own].map((response, index) =>
      blocks(
        heading(
          3,
          `${response.status}${index < api.errorResponses.length ? '' : ` (${code(api.conversion?.path ?? '')})`}`,
          `${index < api.errorResponses.length ? 'status' : 'conversions'}-${response.status}`,
        ),
        sentence(response.description, edition),
        response.origin ? originText(response.origin, edition) : '',
        ...response.examples.map(({ body }) => fence('json', JSON.stringify(body, null, 2))),
      ),
    ),
  );
}

/** How well something is known, with what each grade means. */
export function printGrades({ words }: Edition): string {
  return table(
    [words.columns.grade, words.columns.meaning],
    Object.values(words.grades).map(({ name, meaning }) => [name, meaning]),
  );
}
