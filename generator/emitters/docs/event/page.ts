import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { payloadField } from '../../../catalogue/named-shapes.js';
import { type Edition, sentence } from '../edition.js';
import { code, fill, heading, link, list, page, text } from '../markdown.js';
import { joined } from '../words.js';
import { gradeLink } from './describe.js';
import { errorTable } from './error-table.js';
import { printExamples } from './examples.js';
import { printFacts } from './facts.js';
import { fieldTable } from './field-table.js';
import { eventName } from './name.js';
import { noticeTable } from './notice-table.js';
import { printRule } from './rule.js';

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
    list(printFacts(event, edition)),
    heading(2, headings.fields, 'fields'),
    fill(words.event.fieldsIntro, {
      envelope: printEnvelope(event, edition),
      payload: code(payloadField(catalogue.envelope)),
      link: '../notices.md#grades',
    }),
    fieldTable(event, edition),
    heading(2, headings.rules, 'rules'),
    list(rules(event, edition)),
    heading(2, headings.example, 'example'),
    await printExamples(event, edition),
    heading(2, headings.errors, 'errors'),
    errorTable(event, edition),
    heading(2, headings.notices, 'notices'),
    noticeTable([event], edition, '../notices.md') || words.event.noNotices,
    fill(words.event.noticesIntro, { link: '../notices.md' }),
    heading(2, headings.sources, 'sources'),
    list(event.sources.map(({ title, url }) => link(text(title), url))),
  );
}

/** The fields around the payload. */
function printEnvelope({ type }: CatalogueEvent, { words, catalogue }: Edition): string {
  const fields = catalogue.envelope.fields.map((field) => {
    if (field.role === 'payload') return code(field.name);
    return `${code(field.name)} (${code(field.role === 'type' ? type : field.value)})`;
  });
  return joined(fields, words.and);
}

function rules({ payload }: CatalogueEvent, edition: Edition): string[] {
  if (payload.rules.length === 0) return [edition.words.event.noRules];
  return payload.rules.map((rule) => `${printRule(rule, edition)} (${gradeLink(rule.origin, edition)})`);
}
