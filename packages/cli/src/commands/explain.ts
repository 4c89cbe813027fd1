import { suggester } from '../../../../generated/validators/runtime/suggest.js';
import type { Catalogue, Response } from '../../../../generator/catalogue/catalogue.js';
import { type Explanation, explanations } from '../../../../generator/catalogue/explanations.js';
import { readCatalogue } from '../catalogue.js';
import { defineCommand } from '../define-command.js';
import { printTable } from '../describe/table.js';
import { CommandError, UsageError } from '../error.js';
import { responsesOf, statusesOf } from '../explain/responses.js';
import { translatedStatuses } from '../explain/statuses.js';
import { type Language, readLanguage } from '../language.js';

const usage = `Usage: rdsm-events explain [ERROR_TYPE | NOTICE_TYPE | STATUS] [--lang en|pt-BR|es]

Explains an error of a validator or of the API: what it means, what to do, its messages, and how it is known. Also the
type of a notice, and the HTTP status of a response, with the bodies that are known. Without an argument: all types.

  --lang LANGUAGE  The language; en by default. What a source states is quoted in English.

Examples:
  rdsm-events explain INVALID_FIELDS
  rdsm-events explain 429 --lang pt-BR
`;

/** `rdsm-events explain`: what an error means, and what to do. */
export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'what an error, a notice or an HTTP status means, and what to do',
  usage,
  options: { lang: { type: 'string', default: 'en' } },
  async run({ values: { lang }, positionals: [type, ...others], io }) {
    if (others.length > 0) throw new UsageError('Name one type, or none to list all.');
    const language = readLanguage(lang);
    io.stdout.write(type === undefined ? listTypes(language) : explain(type, await readCatalogue(), language));
    return 0;
  },
});

function listTypes(language: Language): string {
  return printTable(Object.entries(explanations[language]).map(([type, { meaning }]) => [type, meaning]));
}

function explain(type: string, catalogue: Catalogue, language: Language): string {
  if (/^[1-5][0-9]{2}$/.test(type)) return explainStatus(type, catalogue, language);
  const found = Object.entries(explanations[language]).find(([name]) => name === type.toUpperCase());
  if (found) return explainType(...found, catalogue, language);
  const [meant] = suggester(Object.keys(explanations[language]))(type);
  const fix = meant === undefined ? '"rdsm-events explain" lists them.' : `Did you mean "${meant}"?`;
  throw new CommandError(`Unknown type "${type}". ${fix} The API may send types that no source lists.`);
}

function explainType(type: string, { meaning, fix }: Explanation, catalogue: Catalogue, language: Language): string {
  const { errors, responseErrors, messages, translations } = catalogue;
  const texts = language === 'en' ? messages.en : translations[language];
  const ownTexts = Object.entries(texts ?? {}).filter(([key]) => key === type || key.startsWith(`${type}.`));
  const statuses = statusesOf(type, catalogue);
  const origin = [...errors, ...responseErrors].find((kind) => kind.error_type === type)?.origin;
  return [
    `${type}\n${meaning}\n${fix}\n`,
    ownTexts.length === 0 ? '' : `\n${ownTexts.map(([, text]) => `  ${text}\n`).join('')}`,
    statuses.length === 0 ? '' : `\nHTTP ${statuses.join(', ')}\n`,
    origin ? `\n${origin.statement} (${[origin.grade, origin.source].filter(Boolean).join(': ')})\n` : '',
  ].join('');
}

function explainStatus(status: string, catalogue: Catalogue, language: Language): string {
  const responses = responsesOf(status, catalogue);
  if (responses.length === 0) throw new CommandError(`No source describes a response with the status ${status}.`);
  const bodiesOf = ({ examples }: Response) => examples.map(({ body }) => `  ${JSON.stringify(body)}\n`).join('');
  const translated = translatedStatuses[language]?.[status[0] === '5' ? '5XX' : status];
  if (translated !== undefined) return `HTTP ${status}: ${translated}\n${responses.map(bodiesOf).join('')}`;
  return responses.map((response) => `HTTP ${status}: ${response.description}\n${bodiesOf(response)}`).join('\n');
}
