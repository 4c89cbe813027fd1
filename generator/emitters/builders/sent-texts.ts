import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import type { JsonSchema } from '../../catalogue/json-schema.js';
import { Code, textLiteral } from '../../print/literal.js';
import type { Imports } from './imports.js';

/** A field that is sent as a text, of which the builder takes another value too. */
export interface SentText {
  field: string;
  /** The type of the other value. */
  type: 'Date' | 'number';
  /** What becomes of it, as a sentence. */
  remark: string;
  /** The function of the runtime that writes it, as an expression. */
  write(imports: Imports): Code;
}

/** The fields of an event that hold a date-time, or a number in a text. */
export function sentTexts({ payload, units }: CatalogueEvent, { formats }: Catalogue): SentText[] {
  return Object.entries(payload.properties ?? {}).flatMap(([field, schema]): SentText[] => {
    if (!isAnyText(schema)) return [];
    const format = schema.format === dateTime ? formats[dateTime] : undefined;
    if (format) return [{ field, ...sentDate(format.phrase) }];
    return units[field] !== undefined && schema.format === undefined ? [{ field, ...sentNumber(units[field]) }] : [];
  });
}

const dateTime = 'date-time';

function isAnyText(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.const === undefined && schema.enum === undefined;
}

function sentDate(phrase: string): Omit<SentText, 'field'> {
  return {
    type: 'Date',
    remark: `A \`Date\` is sent as ${phrase}.`,
    write: (imports) =>
      new Code(
        `/* @__PURE__ */ ${imports.own('dateText', 'runtime/texts')}({ name: '${dateTime}', phrase: ${textLiteral(phrase)} })`,
      ),
  };
}

function sentNumber(unit: string): Omit<SentText, 'field'> {
  return {
    type: 'number',
    remark: `A number of ${unit} is sent as text.`,
    write: (imports) => new Code(imports.own('numberText', 'runtime/texts')),
  };
}
