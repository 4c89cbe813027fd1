import type { Catalogue } from '../../catalogue/catalogue.js';
import { Code, literal } from '../../print/literal.js';
import { formatName, formatRuleName, printPattern } from './pattern.js';
import { Scope } from './scope.js';

/** The patterns of the formats that are rules, and what the errors say of them. */
export function printFormatsFile(catalogue: Catalogue): string {
  const scope = new Scope(catalogue, 'formats');
  for (const [name, { phrase, pattern }] of Object.entries(catalogue.formats)) {
    const expression = scope.constant(formatName(name), printPattern(pattern), {
      doc: `What a text matches that is ${phrase}.`,
      exported: true,
    });
    scope.constant(formatRuleName(name), literal({ name, pattern: new Code(expression), phrase }), {
      doc: `What an error says of a text that is not ${phrase}.`,
      type: scope.ownType('Format', 'runtime/rule'),
      exported: true,
    });
  }
  return scope.print('spec/scalars.ts');
}
