import { Type } from '@sinclair/typebox';
import { house } from './origin.js';

/** How the API identifier of every custom field begins. */
export const customFieldPrefix = 'cf_';

/** The API identifier of a custom field. */
export type CustomFieldName = `${typeof customFieldPrefix}${string}`;

/** The characters that end a line, each as itself, to stand in a class: what `.` leaves out differs between languages. */
export const lineEnds = '\\n\\r\u2028\u2029';

/** What an account says of a custom field of its own, where it says nothing else. */
export const customFieldDescription = 'Custom field of the account (campo personalizado).';

/** Custom fields of the account, by their API identifier. `undefined` in one counts as absent. */
export const CustomFields = customFieldsNamed(`^${customFieldPrefix}[^${lineEnds}]+$`);

/** Texts under every API identifier that matches a pattern. */
export function customFieldsNamed(pattern: string) {
  return Type.Unsafe<{ [name: CustomFieldName]: string }>(
    Type.Record(
      Type.String({ pattern }),
      Type.String({
        description:
          'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
      }),
      {
        $id: 'CustomFields',
        title: 'Custom fields',
        description:
          'Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.',
        origins: {
          patternProperties: house('After `cf_` stand one or more characters that do not end a line.'),
        },
      },
    ),
  );
}
