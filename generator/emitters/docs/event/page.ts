import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { labelOf } from '../../../catalogue/labels.js';
import { payloadField } from '../../../catalogue/named-shapes.js';
import { type Edition, sentence } from '../edition.js';
import { blocks, code, fence, fill, heading, link, list, page, text } from '../markdown.js';
import { printCurl, printCurlWithKey } from '../snippets/curl.js';
import { accessTokenName, apiKeyName } from '../snippets/environment.js';
import { printPhp } from '../snippets/php.js';
import { printPython } from '../snippets/python.js';
import { printTypeScript } from '../snippets/typescript.js';
import { joined } from '../words.js';
import { gradeLink } from './describe.js';
import { errorTable } from './error-table.js';
import { fieldTable } from './field-table.js';
import { noticeTable } from './notice-table.js';
import { printRule } from './rule.js';
import { fullBody, shortBody, shortPayload } from './sample.js';

/** Path of the page of an event, in the folder of a language. */
export function eventPath({ names }: CatalogueEvent): string {
  return `events/${names.file}`;
}

/** What an event is called in the language of the page. */
export function eventName({ type, title }: CatalogueEvent, { catalogue, language }: Edition): string {
  const label = labelOf(catalogue.labels.events, type, language);
  return label === type ? title : label;
}

/** The page of an event. */
export async function eventPage(event: CatalogueEvent, edition: Edition): Promise<string> {
  const { words, catalogue } = edition;
  const { headings } = words;
  const summary = sentence(event.summary, edition);
  const values = { name: eventName(event, edition), type: event.type, summary };
  return page(
    fill(words.eventPage.title, values),
    fill(words.eventPage.description, values),
    summary,
    list(facts(event, edition)),
    heading(2, headings.fields, 'fields'),
    fill(words.event.fieldsIntro, {
      envelope: joined(
        catalogue.envelope.fields.map((field) =>
          field.role === 'constant'
            ? `${code(field.name)} (${code(field.value)})`
            : field.role === 'type'
              ? `${code(field.name)} (${code(event.type)})`
              : code(field.name),
        ),
        words.and,
      ),
      payload: code(payloadField(catalogue.envelope)),
      link: '../notices.md#grades',
    }),
    fieldTable(event, edition),
    heading(2, headings.rules, 'rules'),
    list(rules(event, edition)),
    heading(2, headings.example, 'example'),
    await examples(event, edition),
    heading(2, headings.errors, 'errors'),
    errorTable(event, edition),
    heading(2, headings.notices, 'notices'),
    noticeTable([event], edition, '../notices.md') || words.event.noNotices,
    fill(words.event.noticesIntro, { link: '../notices.md' }),
    heading(2, headings.sources, 'sources'),
    list(event.sources.map(({ title, url }) => link(text(title), url))),
  );
}

/** Whether it still works, what it replaces, and what it requires. */
function facts(event: CatalogueEvent, edition: Edition): string[] {
  const { words, catalogue } = edition;
  const { deprecated, migration, requiresExistingContact, payload, items } = event;
  const parent = catalogue.events.find((other) => other.items?.type === event.type);
  const prefix = catalogue.events.find((other) => other.payload.customFields)?.payload.customFields?.prefix;
  const hasPrefixed = prefix !== undefined && payload.fields.some(({ name }) => name.startsWith(prefix));
  return [
    ...(deprecated
      ? [
          fill(deprecated.refusedAfter ? words.event.refused : words.event.deprecated, {
            date: deprecated.refusedAfter ?? '',
            source: gradeLink({ grade: 'newer docs', source: deprecated.source.url }, edition),
            successor: eventLink(deprecated.successor ?? '', edition),
          }),
        ]
      : [words.event.works]),
    ...(migration
      ? [
          fill(words.event.replaces, {
            older: eventLink(migration.from, edition),
            link: `../migration.md#${event.type}`,
          }),
        ]
      : []),
    ...(requiresExistingContact
      ? [fill(words.event.requiresContact, { conversion: eventLink('CONVERSION', edition) })]
      : [words.event.createsContact]),
    ...(items ? [fill(words.event.items, { item: eventLink(items.type, edition) })] : []),
    ...(parent ? [fill(words.event.itemOf, { parent: eventLink(parent.type, edition) })] : []),
    ...(payload.customFields
      ? [fill(words.event.customFields, { prefix: payload.customFields.prefix, link: '../custom-fields.md' })]
      : []),
    ...(hasPrefixed && !payload.customFields ? [fill(words.event.noCustomFields, { prefix })] : []),
    ...(payload.unknownFields === 'notice' ? [words.event.open] : []),
  ];
}

/** A link to the page of an event, from that of another one. */
function eventLink(type: string, { catalogue }: Edition): string {
  const event = catalogue.events.find((other) => other.type === type);
  return event ? link(code(type), `${event.names.file}.md`) : code(type);
}

function rules({ payload }: CatalogueEvent, edition: Edition): string[] {
  if (payload.rules.length === 0) return [edition.words.event.noRules];
  return payload.rules.map((rule) => `${printRule(rule, edition)} (${gradeLink(rule.origin, edition)})`);
}

async function examples(event: CatalogueEvent, edition: Edition): Promise<string> {
  const { words, catalogue } = edition;
  const { api } = catalogue;
  const body = shortBody(event, catalogue);
  const { path } = api.event;
  const withKey = api.conversion?.eventType === event.type ? api.conversion : undefined;
  return blocks(
    words.event.exampleIntro,
    fence('json', JSON.stringify(fullBody(event, catalogue), null, 2)),
    fill(words.event.exampleShort, { token: accessTokenName }),
    heading(3, 'curl', 'curl'),
    fence('sh', printCurl(body, path, catalogue)),
    ...(withKey
      ? [
          fill(words.event.byKey, { key: apiKeyName }),
          fence('sh', printCurlWithKey(body, withKey.path, withKey.apiKey.parameter, catalogue)),
        ]
      : []),
    heading(3, 'TypeScript', 'typescript'),
    fence('ts', await printTypeScript(event, shortPayload(event, catalogue))),
    heading(3, 'Python', 'python'),
    fence('python', printPython('event', body, path, catalogue)),
    heading(3, 'PHP', 'php'),
    fence('php', printPhp('event', body, path, catalogue)),
  );
}
