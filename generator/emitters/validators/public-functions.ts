import { defaultLanguage, messagesPath, type ValidatorNames } from '../../catalogue/names.js';
import type { Deprecation } from '../../catalogue/origin.js';
import { deprecationTags } from '../../print/doc-comment.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { detailsName } from './messages-files.js';
import { checkFile, explainerFile, explainerName } from './output-paths.js';

/** A kind of value that public functions validate. */
export interface Subject {
  names: ValidatorNames;
  /** The file of its functions, its check and its explainer. */
  file: string;
  /** Its type. */
  type: string;
  /** Such as `a SALE event`. */
  phrase: string;
  /** What it is, in a sentence. */
  summary: string;
  deprecated?: Deprecation;
  /** The name of its messages. */
  messages: string;
  /** Whether it is a payload alone. */
  isPayload?: boolean;
}

/** The public functions of a kind of value, by name. */
export function functionNames({ is, validate, assert, standardSchema }: ValidatorNames): string[] {
  return [is, validate, assert, standardSchema];
}

/** Declares `is…`, `validate…`, `assert…` and `…Schema`. */
export function declareFunctions(subject: Subject, file: GeneratedFile): void {
  const { names, phrase, summary, deprecated, isPayload } = subject;
  const runtime = (name: string, path: string) => file.importLocal(name, `runtime/${path}`);
  const report = (name: string, payloadName: string, path: string) =>
    isPayload ? runtime(payloadName, 'payload') : runtime(name, path);
  const docOf = (lines: string[], tags: string[] = []): string => {
    const allTags = [...deprecationTags({ deprecated }), ...tags];
    return [...lines, ...(allTags.length === 0 ? [] : ['', ...allTags])].join('\n');
  };
  const remarks = isPayload ? ['', 'The paths of its errors begin with `$.payload`.'] : [];
  const checkValue = file.importLocal(`is${subject.type}`, checkFile(subject.file), `check${subject.type}`);
  const explain = file.importLocal(explainerName(subject.type), explainerFile(subject.file));
  const messages = file.importLocal(subject.messages, messagesPath(defaultLanguage));
  const details = file.importLocal(detailsName, messagesPath(defaultLanguage));
  const detailed = `{ ...${messages}, ...${details} }`;
  const type = file.importType(subject.type, `@rdsm-events/types/${subject.file}`);
  const value = { name: 'value', type: 'unknown' };
  const check = `if (options) ${runtime('checkOptions', 'validate')}(options);`;
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
    statements: `return ${runtime('runCheck', 'fields')}(${checkValue}, value);`,
  });
  file.addFunction({
    name: names.validate,
    doc: docOf(
      [`Validates ${phrase}.`, ...remarks],
      [
        '@returns The value itself, or each error with its path and expected value. An error never contains a value of a field.',
        '@throws {TypeError} for an option that does not exist.',
      ],
    ),
    isExported: true,
    parameters: [value, options],
    returnType: `${file.importLocalType('ValidationResult', 'runtime/validate')}<${type}>`,
    statements: `${check}
return ${names.is}(value) ? { valid: true, value } : ${report('toResult', 'toPayloadResult', 'validate')}(value, ${explain}, ${messages}, options);`,
  });
  file.addFunction({
    name: names.assert,
    doc: docOf(
      [`Asserts that a value is ${phrase}.`, ...remarks],
      ['@throws {RdsmValidationError} with every error in `errors`.'],
    ),
    isExported: true,
    parameters: [value, options],
    returnType: `asserts value is ${type}`,
    statements: `${check}
if (!${names.is}(value)) ${report('throwErrors', 'throwPayloadErrors', 'validate')}(value, ${explain}, ${detailed}, options);`,
  });
  const issues = `${report('issuesOf', 'payloadIssuesOf', 'standard-schema')}(value, ${explain}, ${detailed})`;
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
}
