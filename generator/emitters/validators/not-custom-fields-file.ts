import type { Catalogue } from '../../catalogue/catalogue.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the names that are never those of custom fields, and the name of the constant. */
export const notCustomFieldsPath = 'explainers/not-custom-fields';
export const notCustomFieldsName = 'notCustomFields';

/** The names of the envelope, and of what is no data of a contact: they are never suggested with the prefix of custom fields. */
export function printNotCustomFieldsFile({ envelope, aliases }: Catalogue): string {
  const file = new GeneratedFile(notCustomFieldsPath, 'spec/aliases.ts', [notCustomFieldsName]);
  const names = [...envelope.fields.map(({ name }) => name), ...Object.keys(aliases.customFields ?? {})];
  file.addConstant(notCustomFieldsName, printLiteral(names.join(' ')), {
    doc: 'Names that are never suggested as those of custom fields, separated by spaces.',
    isExported: true,
  });
  return file.print();
}
