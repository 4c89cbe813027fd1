import type { Catalogue } from '../../catalogue/catalogue.js';
import { exportedConstant } from '../../print/constant.js';
import { literal, textLiteral } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';

/** The file of the errors, in the API's words, for the runtime. */
export function printErrorsFile({ errors, pathRoot }: Catalogue): string {
  return printTypeScript('spec/errors.ts', {
    statements: [
      exportedConstant('pathRoot', 'Where the path of an error begins: the body of the request.', (writer) =>
        writer.write(textLiteral(pathRoot)),
      ),
      (writer) => writer.blankLine(),
      exportedConstant('errors', 'Every error there is. Words in braces are filled in.', literal(errors)),
    ],
  });
}

/** The file of the names that people use for a field, for the runtime. */
export function printAliasesFile({ aliases }: Catalogue): string {
  return printTypeScript('spec/aliases.ts', {
    statements: [
      exportedConstant(
        'aliases: { readonly [alias: string]: string }',
        "Names that people use for a field, and the field's name.",
        literal(aliases),
      ),
    ],
  });
}
