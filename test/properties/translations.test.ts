import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiError } from '../../generated/types/api-error.js';
import type { Notice } from '../../generated/validators/notices.js';
import { batchNames, unionNames } from '../../generator/catalogue/names.js';
import { readTree } from '../../generator/commands/tree.js';
import type { CaseFile } from '../../generator/emitters/conformance/cases/case.js';
import { spec } from '../../spec/index.js';
import { catalogue } from '../support/catalogue.js';
import { noticesOf } from '../support/notices.js';
import { validatorOf } from '../support/validators.js';

/** What each module of messages exports. */
interface Translator {
  translate<E extends ApiError>(errors: readonly E[]): E[];
  messageOf(problem: unknown): string;
  labels: { events: Record<string, string>; fields: Record<string, string> };
}

const mark = 'ZqZq';
const languages = Object.keys(spec.translations);
const subjects = [...catalogue.events.map(({ names }) => names), unionNames, batchNames];
const eventFiles = new Set(catalogue.events.map(({ names }) => names.file));

async function translatorOf(path: string): Promise<Translator> {
  const { href } = new URL(`../../generated/validators/messages/${path}.ts`, import.meta.url);
  return (await import(/* @vite-ignore */ href)) as Translator;
}

const caseFiles = await readTree(new URL('../../generated/conformance', import.meta.url).pathname);
const conformanceCases = [...caseFiles]
  .filter(([path]) => path.endsWith('.json') && path !== 'index.json')
  .flatMap(([path, text]) =>
    (JSON.parse(text) as CaseFile).cases.map(({ body }) => ({ file: path.replace('.json', ''), body })),
  );

/** The errors and notices of a body, for the functions of a file. */
function problemsOf(file: string, body: unknown): { file: string; errors: readonly ApiError[]; notices: Notice[] } {
  const names = subjects.find((subject) => subject.file === file) ?? unionNames;
  const result = validatorOf(names).validate(body);
  return { file, errors: result.valid ? [] : result.errors, notices: noticesOf(names)(body) as Notice[] };
}

/** The errors and notices of every conformance case. */
const problems = conformanceCases.map(({ file, body }) => problemsOf(file, body));
const errors = problems.flatMap((problem) => problem.errors);
const notices = problems.flatMap((problem) => problem.notices);

/** Those of the same cases with a mark in every string. */
const problemsOfMarked = conformanceCases.flatMap(({ file, body }) => {
  const { errors, notices } = problemsOf(file, markStrings(body));
  return [...errors, ...notices];
});

describe.each(languages)('The messages in %s', (language) => {
  let all: Translator;
  let english: Translator;
  const byFile = new Map<string, Translator>();
  beforeAll(async () => {
    [all, english] = await Promise.all([translatorOf(language), translatorOf('en')]);
    for (const file of eventFiles) byFile.set(file, await translatorOf(`${language}/${file}`));
  });

  it('are sentences without placeholders, for every error and notice of the conformance cases', () => {
    const messages = new Set([...errors, ...notices].map((problem) => all.messageOf(problem)));
    for (const message of messages) expect(message).toMatch(/^[¿\p{Lu}][^{}]+[.?]$/u);
    expect([...messages].filter((message) => /undefined|null|NaN|\[object/.test(message))).toEqual([]);
  });

  it('are none for an unknown problem', () => {
    const [unknownError, unknownNotice] = [{ error_type: 'NEW' }, { notice_type: 'NEW' }].map(all.messageOf);
    const specific = errors.filter(({ error_type }) => error_type !== 'INVALID');
    expect(specific.filter((error) => all.messageOf(error) === unknownError)).toEqual([]);
    expect(notices.filter((notice) => all.messageOf(notice) === unknownNotice)).toEqual([]);
  });

  it('are those of the language, and not those of the API', () => {
    expect(errors.filter((error) => all.messageOf(error) === error.error_message)).toEqual([]);
    if (language === 'en') return;
    const same = [...errors, ...notices].filter((problem) => all.messageOf(problem) === english.messageOf(problem));
    expect(same).toEqual([]);
  });

  it('are the same in the module of one event', () => {
    const different = problems.flatMap(({ file, errors, notices }) => {
      const own = byFile.get(file);
      return own ? [...errors, ...notices].filter((each) => own.messageOf(each) !== all.messageOf(each)) : [];
    });
    expect(different).toEqual([]);
  });

  it('contain no value of a field', () => {
    const messages = problemsOfMarked.map((problem) => all.messageOf(problem));
    expect(messages.filter((message) => message.includes(mark))).toEqual([]);
  });

  it('replace those of errors, whose other members stay', () => {
    const sample = errors.slice(0, 500).map((error) => ({ ...error, input: 'email' }));
    const before = structuredClone(sample);
    expect(all.translate(sample)).toEqual(sample.map((error) => ({ ...error, error_message: all.messageOf(error) })));
    expect(sample).toEqual(before);
  });

  it('exist for any value, and never throw', () => {
    const anyProblem = fc.oneof(
      fc.anything(),
      fc.record({ error_type: anyType, validation_rules: anyRules, path: fc.string() }),
      fc.record({ notice_type: anyType, details: anyRules }),
    );
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(all.messageOf(problem)).not.toBe('');
      }),
    );
  });

  it('of errors with other rules than expected are those of an invalid value', () => {
    const general = all.messageOf({ error_type: 'INVALID' });
    for (const error_type of ['constructor', '__proto__', 'toString', 'INVALID_OPTION', '']) {
      expect(all.messageOf({ error_type })).toBe(general);
    }
    const rules = { valid_options: [{ toString: () => 'x' }], __proto__: { valid_options: ['x'] } };
    expect(all.messageOf({ error_type: 'INVALID_OPTION', validation_rules: rules })).toBe(general);
  });

  it('include a label of every event and every listed field', () => {
    expect(Object.keys(all.labels.events).sort()).toEqual(catalogue.events.map(({ type }) => type).sort());
    for (const { names, type, payload } of catalogue.events) {
      const own = byFile.get(names.file)?.labels;
      expect(own?.events).toEqual({ [type]: all.labels.events[type] });
      expect(Object.keys(own?.fields ?? {})).toEqual(expect.arrayContaining(payload.fields.map(({ name }) => name)));
      expect(all.labels.fields).toMatchObject(own?.fields ?? {});
    }
  });
});

const anyType = fc.oneof(fc.constantFrom(...new Set(Object.keys(spec.translations.en ?? {}))), fc.string());
const anyRules = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom('minimum', 'valid_options', 'did_you_mean', 'format', 'fields'), fc.anything()),
);

/** The value with a mark at the end of each string in it. */
function markStrings(value: unknown): unknown {
  if (typeof value === 'string') return value + mark;
  if (Array.isArray(value)) return value.map(markStrings);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'event_type' ? inner : markStrings(inner)]),
  );
}
