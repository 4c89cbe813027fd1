import { Type } from '@sinclair/typebox';
import { house } from './origin.js';

/** Anything but the characters that end a line, each as itself: what `.` leaves out differs between languages. */
const notALineEnd = '[^\\n\\r\u2028\u2029]';

/** Custom fields of the account, by their API identifier. `undefined` in one counts as absent. */
export const CustomFields = Type.Unsafe<{ [name: `cf_${string}`]: string }>(
  Type.Record(
    Type.String({ pattern: `^cf_${notALineEnd}+$` }),
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
