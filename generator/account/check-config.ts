import { type Problem, SpecError } from '../catalogue/problem.js';
import { accountArtefacts } from '../emitters/index.js';
import { type Config, importExtensions, otherCustomFields } from './config.js';

/** Checks each entry, for configs that no compiler has checked. Each returns the fix of an invalid value. */
const rules: { [Entry in keyof Required<Config>]: (value: unknown) => string | undefined } = {
  customFields: (value) =>
    isObject(value) && Object.values(value).every((field) => isObject(field) && isObject(field.schema))
      ? undefined
      : 'Give an object of fields that customField makes, such as { cf_plan: customField.text() }.',
  otherCustomFields: oneOf(otherCustomFields),
  events: (value) =>
    Array.isArray(value) && value.every((event) => isObject(event) && isObject(event.payload))
      ? undefined
      : 'Give an array of events, each made with defineEvent.',
  emit: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((name) => accountArtefacts().includes(name))
      ? undefined
      : `Give an array with one or more of ${quoted(accountArtefacts())}.`,
  outDir: (value) =>
    typeof value === 'string' && value !== '' ? undefined : "Give the path of a folder, such as 'src/rdsm'.",
  importExtension: oneOf(importExtensions),
  schemaUrl: (value) => (isUrl(value) ? undefined : 'Give an absolute URL without quotes, white space or backslashes.'),
};

/**
 * Checks the default export of a config.
 * @param file The path of the config, for messages.
 * @throws {SpecError} with every problem.
 */
export function checkConfig(config: unknown, file: string): Config {
  if (!isObject(config)) {
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

function checkEntry(entry: string, value: unknown, rule: (value: unknown) => string | undefined): Problem[] {
  const isMissing = value === undefined;
  if (isMissing && entry !== 'outDir') return [];
  const fix = rule(value);
  return fix === undefined
    ? []
    : [{ location: entry, problem: isMissing ? 'The entry is missing.' : 'Invalid value.', fix }];
}

function oneOf(options: readonly string[]): (value: unknown) => string | undefined {
  return (value) => (options.includes(value as string) ? undefined : `Use one of ${quoted(options)}.`);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

/** The URL is written into generated files unescaped. */
function isUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && !/['"`\\\s$]/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
