import type { EventNames } from '../../catalogue/names.js';
import type { Scope } from './scope.js';

/** What the public functions of one file are made of. */
export interface Publication {
  /** The function that tells true or false, and may throw where reading the value throws. */
  check: string;
  /** The rule that explains what is wrong. */
  rule: string;
  /** In words: `a SALE event`. */
  subject: string;
  /** What the subject is, in a sentence. */
  summary: string;
  /** The file of the types package that has the type. */
  from: string;
}

/** Declares `is…`, `validate…`, `assert…` and `…Schema`. */
export function declarePublic(names: EventNames, publication: Publication, scope: Scope): void {
  const { check, rule, subject, summary, from } = publication;
  const type = scope.type(names.event, `@rdsm-events/types/${from}`);
  const issuesOf = scope.own('issuesOf', 'runtime/standard-schema');
  const value = { name: 'value', type: 'unknown' };
  const options = {
    name: 'options',
    type: scope.ownType('ValidateOptions', 'runtime/validate'),
    hasQuestionToken: true,
  };
  scope.function({
    name: names.is,
    doc: `Whether a value is ${subject}.\n\n${summary}`,
    isExported: true,
    parameters: [value],
    returnType: `value is ${type}`,
    statements: (writer) => {
      writer.write('try ').inlineBlock(() => {
        writer.writeLine(`return ${check}(value);`);
      });
      writer.write(' catch').block(() => {
        writer.writeLine('// A getter or a proxy threw.');
        writer.writeLine('return false;');
      });
    },
  });
  scope.function({
    name: names.validate,
    doc: [
      `Validates ${subject}.`,
      '',
      '@returns The value itself, or every error: what, where, and what it is held against. Never a value of a field.',
    ].join('\n'),
    isExported: true,
    parameters: [value, options],
    returnType: `${scope.ownType('ValidationResult', 'runtime/validate')}<${type}>`,
    statements: `return ${names.is}(value) ? { valid: true, value } : ${scope.own('explain', 'runtime/validate')}(value, ${rule}, options);`,
  });
  scope.function({
    name: names.assert,
    doc: [
      `Asserts that a value is ${subject}.`,
      '',
      '@throws {RdsmValidationError} with every error in `errors`.',
    ].join('\n'),
    isExported: true,
    parameters: [value, options],
    returnType: `asserts value is ${type}`,
    statements: `if (!${names.is}(value)) ${scope.own('refuse', 'runtime/validate')}(value, ${rule}, options);`,
  });
  scope.constant(
    names.standardSchema,
    (writer) => {
      writer.inlineBlock(() => {
        writer.write("'~standard': ").inlineBlock(() => {
          writer.writeLine('version: 1,');
          writer.writeLine("vendor: 'rdsm-events',");
          writer.writeLine(
            `validate: (value) => (${names.is}(value) ? { value } : { issues: ${issuesOf}(value, ${rule}) }),`,
          );
        });
        writer.write(',').newLine();
      });
    },
    {
      doc: `Standard Schema of ${subject} (standardschema.dev).`,
      type: `${scope.ownType('StandardSchema', 'runtime/standard-schema')}<${type}>`,
      exported: true,
    },
  );
}
