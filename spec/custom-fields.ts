import { type TSchema, Type } from '@sinclair/typebox';
import { isOrigin, isText, type Origin, ours } from './origin.js';

/** How the API identifier of every custom field begins. */
export const customFieldPrefix = 'cf_';

/** The API identifier of a custom field. */
export type CustomFieldName = `${typeof customFieldPrefix}${string}`;

/**
 * The characters that end a line, for a character class: what `.` excludes differs between languages. U+2028 and U+2029
 * are inside a range, so that no pattern contains them, and U+2027 and U+202A are excluded with them: see strings.ts.
 */
const lineTerminators = '\\n\\r\u2027-\u202a';

/** Fields that an object accepts although it does not list them one by one; `Fields` is their type. */
export interface CustomFieldsDefinition<Fields = unknown> {
  /** Name of the definition. */
  name: string;
  title: string;
  description: string;
  /** How every name begins. */
  prefix: string;
  /** What follows the prefix in a name, as a portable regular expression. One or more characters, by default. */
  rest?: string;
  /** What every value must be. */
  value: TSchema;
  origin: Origin;
  /** Only for the compiler: there is no such value. */
  type?: Fields;
}

/** Declares fields whose names begin with a prefix. */
export function customFields<Fields>(definition: CustomFieldsDefinition<Fields>): CustomFieldsDefinition<Fields> {
  return definition;
}

/** Whether it is a definition with all its data. A spec in JavaScript has no compiler to ensure that. */
export function isCustomFieldsDefinition(value: unknown): value is CustomFieldsDefinition {
  const { name, title, description, prefix, rest, value: schema, origin } = Object(value) as CustomFieldsDefinition;
  const texts = [name, title, description, prefix, ...(rest === undefined ? [] : [rest])];
  return texts.every(isText) && typeof schema === 'object' && schema !== null && isOrigin(origin);
}

/** The fields as TypeBox checks them, except for those that an object lists itself. */
export function customFieldsSchema(definition: CustomFieldsDefinition, listed: readonly string[]): TSchema {
  return Type.Record(Type.String({ pattern: customFieldPattern(definition, listed) }), definition.value);
}

/** What the name of a custom field matches: it begins with the prefix, and is not a listed field. */
export function customFieldPattern(
  { prefix, rest }: Pick<CustomFieldsDefinition, 'prefix' | 'rest'>,
  listed: readonly string[],
): string {
  if (rest !== undefined) return `^${prefix}${rest}$`;
  const own = listed.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
  return own.length === 0 ? `^${prefix}[^${lineTerminators}]+$` : patternExcluding(prefix, own);
}

/**
 * A pattern of all names that begin with a prefix and go on, except for some: without lookahead, which not every
 * language has. It reads the name letter by letter, as far as it can still become one of those.
 * @param names Letters, digits and `_`, each with the prefix and more.
 */
function patternExcluding(prefix: string, names: readonly string[]): string {
  return `^${prefix}(?:${restExcluding(names.map((name) => name.slice(prefix.length))).join('|')})$`;
}

/** The ways in which a string that is not empty differs from all of these. */
function restExcluding(names: readonly string[]): string[] {
  const letters = [...new Set(names.flatMap(([letter]) => letter ?? []))].sort();
  return [
    ...letters.map((letter) => {
      const rests = names.filter((name) => name.startsWith(letter)).map((name) => name.slice(1));
      const ways = `(?:${restExcluding(rests).join('|')})`;
      return `${letter}${ways}${rests.includes('') ? '' : '?'}`;
    }),
    `[^${letters.join('')}${lineTerminators}][^${lineTerminators}]*`,
  ];
}

/** Custom fields of the account, by their API identifier. `undefined` in one counts as absent. */
export const CustomFields = customFields<{ [name: CustomFieldName]: string }>({
  name: 'CustomFields',
  title: 'Custom fields',
  description:
    'Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.',
  prefix: customFieldPrefix,
  value: Type.String({
    description:
      'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
  }),
  origin: ours('After `cf_` follow one or more characters, none of which ends a line or is U+2027 or U+202A.'),
});

/** Description of a custom field of an account that has none. */
export const customFieldDescription = 'Custom field of the account (campo personalizado).';
