import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { exportedConstant } from '../../print/constant.js';
import { Code, literal } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { Imports } from './imports.js';
import { withImports } from './statements.js';

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

/** The file of the formats in which values are written, below the folder of the builders. */
export const formatsFile = 'formats';

/** Prints how a `Date` is written; undefined when no field of an event is one. */
export function printFormatsFile(catalogue: Catalogue): string | undefined {
  const phrase = catalogue.formats[dateTime]?.phrase;
  const isUsed = catalogue.events.some((event) => sentTexts(event, catalogue).some(({ type }) => type === 'Date'));
  if (!isUsed || phrase === undefined) return undefined;
  const imports = new Imports();
  const toText = imports.ownType('ToText', 'runtime/texts');
  const dateText = imports.own('dateText', 'runtime/texts');
  return printTypeScript('spec/scalars.ts', {
    statements: withImports(imports, [
      exportedConstant(`dateTime: ${toText}`, `A \`Date\` as ${phrase}.`, (writer) => {
        writer.write(`/* @__PURE__ */ ${dateText}(`);
        literal({ name: dateTime, phrase })(writer);
        writer.write(')');
      }),
    ]),
  });
}

function isAnyText(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.const === undefined && schema.enum === undefined;
}

function sentDate(phrase: string): Omit<SentText, 'field'> {
  return {
    type: 'Date',
    remark: `A \`Date\` is sent as ${phrase}.`,
    write: (imports) => new Code(imports.own('dateTime', formatsFile)),
  };
}

function sentNumber(unit: string): Omit<SentText, 'field'> {
  return {
    type: 'number',
    remark: `A number of ${unit} is sent as a string.`,
    write: (imports) => new Code(imports.own('numberText', 'runtime/texts')),
  };
}
