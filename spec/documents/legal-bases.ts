import type { EventType } from './tables.js';

/** The table "Legal Bases". It has no column for required: that is a house rule (`legal-basis-complete`). */
export const legalBasisRows = [
  {
    id: 'legal-basis.category',
    field: 'category',
    type: 'String',
    options: ['data_processing', 'communications'],
    note: 'What is done with the data.',
  },
  {
    id: 'legal-basis.type',
    field: 'type',
    type: 'String',
    options: [
      'pre_existent_contract',
      'consent',
      'legitimate_interest',
      'judicial_process',
      'vital_interest',
      'public_interest',
    ],
    note: 'The ground in law.',
  },
  {
    id: 'legal-basis.status',
    field: 'status',
    type: 'String',
    options: ['granted', 'declined'],
    note: 'The answer of the contact; both answers for communications only.',
  },
] as const;

export type LegalBasisField = (typeof legalBasisRows)[number]['field'];
export type Category = (typeof legalBasisRows)[0]['options'][number];

/** The table's remark on status together with the "Obs." under it. */
export const statusRules = {
  data_processing: { required: false, options: ['granted'] },
  communications: { required: true, options: ['granted', 'declined'] },
} as const satisfies Record<Category, { required: boolean; options: readonly string[] }>;

/** The events after whose table the page prints it, unchanged. */
export const legalBasesPrintedUnder: readonly EventType[] = [
  'CONVERSION',
  'ORDER_PLACED',
  'ORDER_PLACED_ITEM',
  'CART_ABANDONED',
  'CART_ABANDONED_ITEM',
  'CHAT_STARTED',
  'CHAT_FINISHED',
  'CALL_FINISHED',
  'MEDIA_PLAYBACK_STARTED',
  'MEDIA_PLAYBACK_STOPPED',
];
