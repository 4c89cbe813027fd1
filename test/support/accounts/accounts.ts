import {
  type Config,
  CustomFields,
  contact,
  customField,
  defineConfig,
  defineEvent,
  LegalBases,
  Payload,
  RequiredText,
  Timestamp,
  Type,
} from '../../../generator/account/index.js';

/** One custom field of every kind, one of them required, and one list of each kind that a form can send. */
export const customFields = {
  cf_plan: customField.oneOf(['pro', 'free'], { description: 'Plan of the customer.' }),
  cf_plans: customField.text(),
  cf_interests: customField.listOf(customField.oneOf(['crm', 'marketing'])),
  cf_topics: customField.listOf(customField.text(), { description: 'Topics that were ticked.' }),
  cf_seats: customField.integer({ required: true }),
  cf_score: customField.number({ examples: [4.5] }),
  cf_partner: customField.boolean(),
  cf_stores: customField.integer(),
  cf_since: customField.date(),
  cf_code: customField.of(Type.String({ pattern: '^[0-9]{3}$' }), { examples: ['123'] }),
};

const CouponUsed = defineEvent({
  type: 'COUPON_USED',
  title: 'Coupon used',
  summary: 'A contact used a coupon.',
  group: 'Shop',
  sources: [{ title: 'Our shop', url: 'https://example.com/coupons' }],
  requiresExistingContact: false,
  payload: Payload(
    {
      email: contact.email,
      coupon: RequiredText({ description: 'Code of the coupon.' }),
      used_at: Type.Optional(Timestamp({ description: 'When it was used.' })),
      legal_bases: LegalBases,
    },
    { customFields: CustomFields },
  ),
  examples: { one: { email: 'ana@example.com', coupon: 'SUMMER', cf_seats: '2' } },
});

/** Two accounts: the fields and events are the same, and what is not declared is an error or a text. */
export const accounts: Record<string, Config> = {
  closed: defineConfig({ customFields, events: [CouponUsed], outDir: 'closed' }),
  open: defineConfig({ customFields, otherCustomFields: 'allow', events: [CouponUsed], outDir: 'open' }),
};
