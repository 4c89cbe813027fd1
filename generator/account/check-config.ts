import { type Problem, SpecError } from '../catalogue/problem.js';
import { isRecord } from '../catalogue/read/is-record.js';
import { accountArtefacts } from '../emitters/index.js';
import { type Config, importExtensions, otherCustomFields } from './config.js';
import { isCustomField } from './custom-field.js';

/** Returns the problems of the value of an entry, whose name is the location. */
type EntryCheck = (value: unknown, location: string) => Problem[];

/** Checks each entry, for configs that no compiler has checked. */
const rules: { [Entry in keyof Required<Config>]: EntryCheck } = {
  customFields: (value, location) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, field]) => checkField(field, `${location}.${name}`))
      : [invalid(location, `Give an object of ${fieldFix}.`)],
  otherCustomFields: oneOf(otherCustomFields),
  events: (value, location) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((event, index) => checkEvent(event, `${location}[${index}]`))
      : [invalid(location, 'Give an array of events, each made with defineEvent.')],
  emit: (value, location) =>
    Array.isArray(value) && value.length > 0 && value.every((name) => accountArtefacts().includes(name))
      ? []
      : [invalid(location, `Give an array with one or more of ${quoted(accountArtefacts())}.`)],
  outDir: (value, location) =>
    typeof value === 'string' && value !== ''
      ? []
      : [invalid(location, "Give the path of a folder, such as 'src/rdsm'.")],
  importExtension: oneOf(importExtensions),
  schemaUrl: (value, location) =>
    isUrl(value) ? [] : [invalid(location, 'Give an absolute URL without quotes, white space or backslashes.')],
};

const fieldFix = 'fields that customField makes, such as { cf_plan: customField.text() }';

function checkField(field: unknown, location: string): Problem[] {
  if (!isCustomField(field)) return [invalid(location, 'Make it with customField, such as customField.text().')];
  return (field.problems ?? []).map((problem) => ({ location, ...problem }));
}

function checkEvent(event: unknown, location: string): Problem[] {
  return isRecord(event) && isRecord(event.payload) ? [] : [invalid(location, 'Make it with defineEvent.')];
}

function invalid(location: string, fix: string): Problem {
  return { location, problem: 'Invalid value.', fix };
}

/**
 * Checks the default export of a config.
 * @param file The path of the config, for messages.
 * @throws {SpecError} with every problem.
 */
export function checkConfig(config: unknown, file: string): Config {
  if (!isRecord(config)) {
    const problem = config === undefined ? 'There is no default export.' : 'The default export is not a config.';
    throw new SpecError([{ location: file, problem, fix: 'Write "export default defineConfig({ … });".' }]);
  }
  const problems = [
    ...Object.keys(config)
      .filter((entry) => !Object.hasOwn(rules, entry))
      .map((entry) => ({
        location: entry,
        problem: 'A config has no such entry.',
        fix: `Use ${quoted(Object.keys(rules))}.`,
      })),
    ...Object.entries(rules).flatMap(([entry, rule]) => checkEntry(entry, config[entry], rule)),
  ];
  if (problems.length > 0) throw new SpecError(problems.map((problem) => ({ file, ...problem })));
  return config as unknown as Config;
}

/**
 * Checks the file name of a config: it is written into the comments of generated files unescaped.
 * @throws {SpecError} for a name with anything but letters, digits, spaces and `. _ - + @`.
 */
export function checkConfigName(name: string): void {
  if (/^[\p{L}\p{N} ._+@-]+$/u.test(name)) return;
  const fix = 'Name the config with letters, digits, spaces and . _ - + @ only.';
  throw new SpecError([{ location: JSON.stringify(name), problem: 'Invalid file name.', fix }]);
}

function checkEntry(entry: string, value: unknown, check: EntryCheck): Problem[] {
  if (value !== undefined) return check(value, entry);
  if (entry !== 'outDir') return [];
  return check(value, entry).map((problem) => ({ ...problem, problem: 'The entry is missing.' }));
}

function oneOf(options: readonly string[]): EntryCheck {
  return (value, location) =>
    options.includes(value as string) ? [] : [invalid(location, `Use one of ${quoted(options)}.`)];
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

/** The URL is written into generated files unescaped. */
function isUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && !/['"`\\\s$]/.test(value);
}
