import { type Problem, SpecError } from '../catalogue/problem.js';
import { accountArtefacts } from '../emitters/index.js';
import { type Config, importExtensions, otherCustomFields } from './config.js';

/** What each entry of a config must be, for configs that no compiler has seen. */
const rules: { [Entry in keyof Required<Config>]: (value: unknown) => string | undefined } = {
  customFields: (value) =>
    isObject(value) && Object.values(value).every((field) => isObject(field) && isObject(field.schema))
      ? undefined
      : 'Give an object of fields that customField makes, such as { cf_plan: customField.text() }.',
  otherCustomFields: oneOf(otherCustomFields),
  events: (value) =>
    Array.isArray(value) && value.every((event) => isObject(event) && isObject(event.payload))
      ? undefined
      : 'Give a list of events, each made with defineEvent.',
  emit: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((name) => accountArtefacts().includes(name))
      ? undefined
      : `Give a list with one or more of ${quoted(accountArtefacts())}.`,
  outDir: (value) =>
    typeof value === 'string' && value !== '' ? undefined : "Give the path of a folder, such as 'src/rdsm'.",
  importExtension: oneOf(importExtensions),
  schemaUrl: (value) =>
    isAddress(value) ? undefined : 'Give an absolute URL without quotes, white space or backslashes.',
};

/**
 * Checks what a config module exports by default.
 * @param place The file, for messages.
 * @throws {SpecError} with everything that is wrong.
 */
export function checkConfig(config: unknown, place: string): Config {
  if (!isObject(config)) {
    const problem = config === undefined ? 'It exports nothing by default.' : 'Its default export is no config.';
    throw new SpecError([{ location: place, problem, fix: 'Write "export default defineConfig({ … });".' }]);
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
  if (problems.length > 0) throw new SpecError(problems);
  return config as unknown as Config;
}

function checkEntry(entry: string, value: unknown, rule: (value: unknown) => string | undefined): Problem[] {
  const isMissing = value === undefined;
  if (isMissing && entry !== 'outDir') return [];
  const fix = rule(value);
  return fix === undefined
    ? []
    : [{ location: entry, problem: isMissing ? 'This is missing.' : 'Invalid value.', fix }];
}

function oneOf(options: readonly string[]): (value: unknown) => string | undefined {
  return (value) => (options.includes(value as string) ? undefined : `Use one of ${quoted(options)}.`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

/** It is printed into TypeScript and JSON as it is. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && !/['"`\\\s$]/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
