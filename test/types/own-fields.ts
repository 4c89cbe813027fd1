import {
  batch,
  boolean,
  type CustomConversionEvent,
  conversion,
  date,
  defineCustomFields,
  fromFieldsApi,
  integer,
  listOf,
  number,
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
export const typed: ConversionEvent = event;
export const whole: RdsmEvent[] = account.batch([event, texts]);
batch([event]);

// Kinds that are sent as strings accept other values, and strings.
const kinds = defineCustomFields({ cf_n: number, cf_i: integer, cf_b: boolean, cf_d: date, cf_l: listOf(integer) });
const sent = kinds.conversion({ ...contact, cf_n: 1.5, cf_i: '2', cf_b: true, cf_d: new Date(0), cf_l: [1, '2'] });
holds<Equal<typeof sent.payload.cf_n, string | undefined>>();
holds<Equal<typeof sent.payload.cf_b, 'true' | 'false' | undefined>>();
holds<Equal<typeof sent.payload.cf_d, string | undefined>>();
holds<Equal<typeof sent.payload.cf_l, string[] | undefined>>();
const lists = [1, 2] as const;
kinds.conversion({ ...contact, cf_l: lists });
// @ts-expect-error: no date.
kinds.conversion({ ...contact, cf_d: 5 });
// @ts-expect-error: no boolean.
kinds.conversion({ ...contact, cf_b: 'sim' });

// From a form, without validation, and the payload alone.
const fromForm = kinds.conversion.fromForm(new Map([['quantos', '5']]), {
  fields: { cf_n: 5, cf_d: new Date(0) },
  inputs: { quantos: 'cf_i' },
});
if (fromForm.valid) holds<Equal<typeof fromForm.event.payload.cf_b, 'true' | 'false' | undefined>>();
// @ts-expect-error: the field is not declared.
kinds.conversion.fromForm({}, { inputs: { quantos: 'cf_x' } });
holds<Equal<ReturnType<typeof kinds.buildConversion>, typeof sent>>();
// @ts-expect-error: no boolean.
kinds.buildConversion({ ...contact, cf_b: 'sim' });
const payload = kinds.validateConversionPayload({});
if (payload.valid) holds<Equal<typeof payload.value.cf_l, string[] | undefined>>();
type PayloadOutput = NonNullable<(typeof kinds.conversionPayloadSchema)['~standard']['types']>['output'];
holds<Equal<PayloadOutput['cf_n'], string | undefined>>();

// Every event of the account.
const validated = kinds.validateEvent(sent);
if (validated.valid && validated.value.event_type === 'CONVERSION') {
  holds<Equal<typeof validated.value.payload.cf_l, string[] | undefined>>();
}
if (validated.valid && validated.value.event_type === 'SALE') {
  holds<Equal<typeof validated.value.payload.funnel_name, string>>();
}

// Fields that the compiler does not know.
const described = defineCustomFields(fromFieldsApi(JSON.parse('{}')));
described.conversion({ ...contact, cf_any: 5, cf_other: ['x'] });
// @ts-expect-error: a custom field begins with cf_.
described.conversion({ ...contact, nmae: 'Ana' });
for (const part of splitBatch([event, event])) holds<Equal<(typeof part)[number], typeof event>>();
export type Known = CustomConversionEvent<{ cf_plan?: string }>;
