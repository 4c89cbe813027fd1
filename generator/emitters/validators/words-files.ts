import type { Catalogue } from '../../catalogue/catalogue.js';
import { literal, textLiteral } from '../../print/literal.js';
import { Scope } from './scope.js';

/** The file of the errors, in the API's words, for the runtime. */
export function printErrorsFile(catalogue: Catalogue): string {
  const scope = new Scope(catalogue, 'runtime/errors');
  scope.constant('pathRoot', textLiteral(catalogue.pathRoot), {
    doc: 'Where the path of an error begins: the body of the request.',
    exported: true,
  });
  scope.constant('errors', literal(catalogue.errors), {
    doc: 'Every error there is. Words in braces are filled in.',
    exported: true,
  });
  return scope.print('spec/errors.ts');
}

/** The file of the names that people use for a field, for the runtime. */
export function printAliasesFile(catalogue: Catalogue): string {
  const scope = new Scope(catalogue, 'runtime/aliases');
  scope.constant('aliases', literal(catalogue.aliases), {
    doc: "Names that people use for a field, and the field's name.",
    type: '{ readonly [alias: string]: string }',
    exported: true,
  });
  return scope.print('spec/aliases.ts');
}
