import { batchNames, type EventNames, eventSource, unionNames } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { checkFile, ruleFile } from './place.js';
import { ruleName } from './rule.js';
import { Scope } from './scope.js';

/** What the public functions are about, in words. */
interface Subject {
  /** Such as `a SALE event`. */
  phrase: string;
  /** What it is, in a sentence. */
  summary: string;
}

/** The public file of an event. */
export function printEventFile({ names, type, description }: CatalogueEvent, catalogue: Catalogue): string {
  return printPublicFile(
    names,
    { phrase: `a ${type} event`, summary: description },
    eventSource(names.file),
    catalogue,
  );
}

/** The public file of the union. */
export function printUnionFile(catalogue: Catalogue): string {
  const subject = { phrase: 'an event of any type', summary: 'The type determines which fields are valid.' };
  return printPublicFile(unionNames, subject, 'spec/index.ts', catalogue);
}

/** The public file of the batch. */
export function printBatchFile(catalogue: Catalogue): string {
  const subject = { phrase: 'a batch of events', summary: 'A batch is an array of events; it may be empty.' };
  return printPublicFile(batchNames, subject, 'spec/index.ts', catalogue);
}

/** The file with `is…`, `validate…`, `assert…` and `…Schema`. */
function printPublicFile(names: EventNames, subject: Subject, source: string, catalogue: Catalogue): string {
  const scope = new Scope(catalogue, names.file);
  declarePublic(names, subject, scope);
  return scope.print(source);
}

function declarePublic(names: EventNames, { phrase, summary }: Subject, scope: Scope): void {
  const check = scope.own(`is${names.event}`, checkFile(names));
  const rule = scope.own(ruleName(names.event), ruleFile(names));
  const holds = scope.own('holds', 'runtime/fields');
  const type = scope.type(names.event, `@rdsm-events/types/${names.file}`);
  const issuesOf = scope.own('issuesOf', 'runtime/standard-schema');
  const value = { name: 'value', type: 'unknown' };
  const options = {
    name: 'options',
    type: scope.ownType('ValidateOptions', 'runtime/validate'),
    hasQuestionToken: true,
  };
  scope.function({
    name: names.is,
    doc: `Whether a value is ${phrase}.\n\n${summary}`,
    isExported: true,
    parameters: [value],
    returnType: `value is ${type}`,
    statements: `return ${holds}(${check}, value);`,
  });
  scope.function({
    name: names.validate,
    doc: [
      `Validates ${phrase}.`,
      '',
      '@returns The value itself, or each error with its path and expected value. An error never contains a value of a field.',
    ].join('\n'),
    isExported: true,
    parameters: [value, options],
    returnType: `${scope.ownType('ValidationResult', 'runtime/validate')}<${type}>`,
    statements: `return ${names.is}(value) ? { valid: true, value } : ${scope.own('explain', 'runtime/validate')}(value, ${rule}, options);`,
  });
  scope.function({
    name: names.assert,
    doc: [`Asserts that a value is ${phrase}.`, '', '@throws {RdsmValidationError} with every error in `errors`.'].join(
      '\n',
    ),
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
      doc: `Standard Schema of ${phrase} (standardschema.dev).`,
      type: `${scope.ownType('StandardSchema', 'runtime/standard-schema')}<${type}>`,
      exported: true,
    },
  );
}
