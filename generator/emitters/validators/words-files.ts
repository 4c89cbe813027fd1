import { capitalise } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { literal, printString } from '../../print/literal.js';
import { Scope } from './scope.js';
import { wordsOf } from './words.js';

/** The file of the errors, in the API's words, for the runtime. What has words to be filled in stands elsewhere, filled in. */
export function printErrorsFile(catalogue: Catalogue): string {
  const { dataTypes, pathRoot } = catalogue;
  const scope = new Scope(catalogue, 'runtime/errors');
  scope.constant('pathRoot', printString(pathRoot), {
    doc: 'Where the path of an error begins: the body of the request.',
    exported: true,
  });
  const declare = (name: string, words: Record<string, unknown>) =>
    scope.constant(name, literal(words), { type: scope.ownType('Words', 'runtime/report'), exported: true });
  // Those with words to be filled in are for whoever fills them in; the rules have them filled in.
  const names = ['missing', 'wrongType', 'blank', 'notAnOption', 'wrongFormat', 'unknownField', 'invalid'];
  for (const name of names) {
    declare(name, wordsOf(catalogue, name));
  }
  for (const [type, data_type] of Object.entries(dataTypes)) {
    declare(`not${capitalise(type)}`, wordsOf(catalogue, 'wrongType', { data_type }, { data_type }));
  }
  return scope.print('spec/errors.ts');
}
