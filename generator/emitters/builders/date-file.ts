import type { Catalogue } from '../../catalogue/catalogue.js';
import { reservedExports } from '../../catalogue/names.js';
import { GeneratedFile } from '../../print/source-file.js';
import { validatorsModule } from './modules.js';

/** The file of the kind of custom field for date-times, below the folder of the builders. */
export const datePath = 'date';

const format = 'date-time';

/** Whether there is such a kind: its format is one of the spec. */
export function hasDates({ formats }: Catalogue): boolean {
  return Object.hasOwn(formats, format);
}

/** Prints the kind of custom field for date-times. */
export function printDateFile(): string {
  const file = new GeneratedFile(datePath, 'spec/strings.ts', [reservedExports.date]);
  const dateField = file.importLocal('dateField', 'runtime/date-field');
  const explain = file.importValue('explainDateTimeFormat', validatorsModule('errors'));
  file.addConstant(reservedExports.date, `/* @__PURE__ */ ${dateField}(${explain})`, {
    doc: 'A custom field that accepts a `Date`, or an RFC 3339 date-time. It is sent as an RFC 3339 date-time.',
    type: `${file.importLocalType(reservedExports.customField, 'runtime/custom-field')}<string, Date | string>`,
    isExported: true,
  });
  return file.print();
}
