import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  batchNames,
  defaultLanguage,
  type EventNames,
  languageName,
  messagesPath,
  reservedExports,
  unionNames,
} from '../../catalogue/names.js';
import type { Deprecation } from '../../catalogue/origin.js';
import { withArticle } from '../../print/article.js';
import { deprecationTags } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { MessageSet } from './event-messages.js';
import { checkFile, explainerFile, explainerName } from './output-paths.js';

/** What the public functions of a file are about. */
interface Subject {
  names: EventNames;
  /** Such as `a SALE event`. */
  phrase: string;
  /** What it is, in a sentence. */
  summary: string;
  source: string;
  deprecated?: Deprecation;
  /** Whether the builders validate it with custom fields that an account has declared. */
  hasCustomFields?: boolean;
  /** The name of its messages. */
  messages: string;
}

const union: Subject = {
  names: unionNames,
  phrase: 'an event of any type',
  summary: 'The type determines which fields are valid.',
  source: 'spec/index.ts',
  messages: languageName(defaultLanguage),
};

const batch: Subject = {
  names: batchNames,
  phrase: 'a batch of events',
  summary: 'A batch is an array of events; it may be empty.',
  source: 'spec/index.ts',
  messages: languageName(defaultLanguage),
};

/** The public file of the union. */
export function printPublicUnionFile(): Map<string, string> {
  return new Map([[`${union.names.file}.ts`, printPublicFile(union)]]);
}

/** The public files: one per event, the union and the batch. */
export function printPublicFiles({ events }: Catalogue, sets: readonly MessageSet[]): Map<string, string> {
  const hasCustomFields = events.some(({ payload }) => payload.customFields !== undefined);
  const subjects: Subject[] = [
    ...events.map((event) => publicEvent(event, sets)),
    { ...union, hasCustomFields },
    { ...batch, hasCustomFields },
  ];
  return new Map(subjects.map((subject) => [`${subject.names.file}.ts`, printPublicFile(subject)]));
}

function publicEvent(event: CatalogueEvent, sets: readonly MessageSet[]): Subject {
  const { names, type, description, source, payload, deprecated } = event;
  return {
    names,
    phrase: `${withArticle(type)} event`,
    summary: description,
    source,
    ...(deprecated && { deprecated }),
    hasCustomFields: payload.customFields !== undefined,
    messages: sets.find(({ events }) => events.includes(event))?.name ?? languageName(defaultLanguage),
  };
}

/** The file with `is…`, `validate…`, `assert…` and `…Schema`. */
function printPublicFile(subject: Subject): string {
  const { names, phrase, summary, source, deprecated, hasCustomFields } = subject;
  const file = new GeneratedFile(names.file, source, [names.is, names.validate, names.assert, names.standardSchema]);
  const check = file.importLocal(`is${names.event}`, checkFile(names));
  const explain = file.importLocal(explainerName(names.event), explainerFile(names));
  const messages = file.importLocal(subject.messages, messagesPath(defaultLanguage));
  const type = file.importType(names.event, `@rdsm-events/types/${names.file}`);
  const runtime = (name: string, path: string) => file.importLocal(name, `runtime/${path}`);
  const value = { name: 'value', type: 'unknown' };
  const docOf = (lines: string[], tags: string[] = []): string => {
    const allTags = [...deprecationTags({ deprecated }), ...tags];
    return [...lines, ...(allTags.length === 0 ? [] : ['', ...allTags])].join('\n');
  };
  if (hasCustomFields) file.reexport([explain], explainerFile(names));
  file.reexport([reservedExports.validationError], 'runtime/validation-error');
  file.reexportTypes(['ValidationResult'], 'runtime/validate');
  const options = {
    name: 'options',
    type: file.importLocalType('ValidateOptions', 'runtime/validate'),
    hasQuestionToken: true,
  };
  file.addFunction({
    name: names.is,
    doc: docOf([`Whether a value is ${phrase}.`, '', summary]),
    isExported: true,
    parameters: [value],
    returnType: `value is ${type}`,
    statements: `return ${runtime('runCheck', 'fields')}(${check}, value);`,
  });
  file.addFunction({
    name: names.validate,
    doc: docOf(
      [`Validates ${phrase}.`],
      [
        '@returns The value itself, or each error with its path and expected value. An error never contains a value of a field.',
      ],
    ),
    isExported: true,
    parameters: [value, options],
    returnType: `${file.importLocalType('ValidationResult', 'runtime/validate')}<${type}>`,
    statements: `return ${names.is}(value) ? { valid: true, value } : ${runtime('toResult', 'validate')}(value, ${explain}, ${messages}, options);`,
  });
  file.addFunction({
    name: names.assert,
    doc: docOf([`Asserts that a value is ${phrase}.`], ['@throws {RdsmValidationError} with every error in `errors`.']),
    isExported: true,
    parameters: [value, options],
    returnType: `asserts value is ${type}`,
    statements: `if (!${names.is}(value)) ${runtime('throwErrors', 'validate')}(value, ${explain}, ${messages}, options);`,
  });
  const issues = `${runtime('issuesOf', 'standard-schema')}(value, ${explain}, ${messages})`;
  file.addConstant(
    names.standardSchema,
    `{
      '~standard': {
        version: 1,
        vendor: 'rdsm-events',
        validate: (value) => (${names.is}(value) ? { value } : { issues: ${issues} }),
      },
    }`,
    {
      doc: docOf([`Standard Schema of ${phrase} (standardschema.dev).`]),
      type: `${file.importLocalType('StandardSchema', 'runtime/standard-schema')}<${type}>`,
      isExported: true,
    },
  );
  return file.print();
}
