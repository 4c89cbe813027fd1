import {
  type CustomConversionEvent,
  conversion,
  defineCustomFields,
  listOf,
  oneOf,
  splitBatch,
  text,
} from '@rdsm-events/builders';
import type { ConversionEvent, RdsmEvent } from '@rdsm-events/types';
import { type Equal, holds } from './equal.js';

const contact = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

// The custom fields of an account, by their types.
type Own = { cf_plan: 'pro' | 'free'; cf_seats: string };
const converted = conversion<Own>({ ...contact, cf_plan: 'pro', cf_seats: '12' });
holds<Equal<typeof converted, ConversionEvent>>();
interface Optional {
  cf_plan?: 'pro' | 'free';
}
conversion<Optional>({ ...contact });
conversion<Optional>({ ...contact, cf_plan: 'free' });
// @ts-expect-error: a custom field of these types is required.
conversion<Own>({ ...contact, cf_plan: 'pro' });
// @ts-expect-error: enum values are matched exactly.
conversion<Own>({ ...contact, cf_plan: 'Pro', cf_seats: '12' });
// @ts-expect-error: a misspelt custom field does not exist.
conversion<Optional>({ ...contact, cf_plna: 'pro' });
// @ts-expect-error: a misspelt field does not exist either.
conversion<Optional>({ ...contact, nmae: 'Ana' });
// @ts-expect-error: a custom field begins with cf_.
conversion<{ plan: string }>({ ...contact, plan: 'pro' });
// @ts-expect-error: a custom field is a string.
conversion<{ cf_seats: number }>({ ...contact, cf_seats: 12 });

// The same declared, so that they are validated at run time, too.
const account = defineCustomFields({ cf_plan: oneOf('pro', 'free'), cf_interests: listOf(text), cf_note: text });
const event = account.conversion({ ...contact, cf_plan: 'pro', cf_interests: ['bikes'] });
holds<Equal<typeof event.payload.cf_plan, 'pro' | 'free' | undefined>>();
holds<Equal<typeof event.payload.cf_interests, string[] | undefined>>();
holds<Equal<typeof event.payload.cf_note, string | undefined>>();
export const email: string = event.payload.email;
account.conversion(contact);
// @ts-expect-error: enum values are matched exactly.
account.conversion({ ...contact, cf_plan: 'Pro' });
// @ts-expect-error: an array is an array.
account.conversion({ ...contact, cf_interests: 'bikes' });
// @ts-expect-error: a field that is not declared does not exist.
account.conversion({ ...contact, cf_seats: '12' });
const undeclared = { ...contact, cf_seats: '12' };
// @ts-expect-error: not through a variable either.
account.conversion(undeclared);
// @ts-expect-error: a custom field begins with cf_.
defineCustomFields({ plan: text });
// @ts-expect-error: a custom field has a kind.
defineCustomFields({ cf_plan: 'text' });

export function read(value: unknown): string[] {
  const result = account.validateConversion(value);
  if (!result.valid) return result.errors.map(({ path = '' }) => path);
  holds<Equal<typeof result.value.payload.cf_interests, string[] | undefined>>();
  return account.isConversion(value) ? (value.payload.cf_interests ?? []) : [];
}
type Output = NonNullable<(typeof account.conversionSchema)['~standard']['types']>['output'];
holds<Equal<Output['payload']['cf_plan'], 'pro' | 'free' | undefined>>();

// An event with declared fields is also a plain event, with arrays too.
const texts = defineCustomFields({ cf_plan: oneOf('pro', 'free') }).conversion({ ...contact, cf_plan: 'pro' });
export const plain: RdsmEvent = texts;
export const listed: RdsmEvent = event;
for (const batch of splitBatch([event, event])) holds<Equal<(typeof batch)[number], typeof event>>();
export type Known = CustomConversionEvent<{ cf_plan?: string }>;
