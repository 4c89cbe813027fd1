import type { EventType } from '../tables.js';
import { inForm, oneOf, type Recommendation } from './recommendation.js';
import type { Basis } from './sources.js';

/** What newer documents state about an event in the two documents: the table stays as it is, and its violation is a notice. */
interface RemarkOf<Field extends string = string> extends Basis {
  readonly id: string;
  readonly events: readonly EventType[];
  readonly field: Field;
  /** In our own words. */
  readonly says: string;
}

interface Deprecated extends RemarkOf {
  readonly kind: 'deprecated';
  /** Only this value of the field, in a member of an array of objects. */
  readonly value?: { readonly field: string; readonly is: string };
}

interface Expected extends RemarkOf {
  readonly kind: 'expected';
}

interface Unusual extends RemarkOf {
  readonly kind: 'unusual';
  /** What the value should be, or each member of an array. */
  readonly should: Recommendation;
}

export type Remark = Deprecated | Expected | Unusual;

const guide = { grade: 'newer docs', source: 'migration guide' } as const;
const errorPage = { grade: 'newer docs', source: 'page of the errors' } as const;
const bases = { grade: 'newer docs', source: 'page of the legal bases' } as const;

export const remarks: readonly Remark[] = [
  {
    kind: 'deprecated',
    id: 'current.old-commerce',
    events: ['ORDER_PLACED', 'ORDER_PLACED_ITEM', 'CART_ABANDONED', 'CART_ABANDONED_ITEM'],
    field: 'event_type',
    says: 'Announced to be rejected after 2025-12-31.',
    grade: 'newer docs',
    source: 'page of the old events',
  },
  {
    kind: 'deprecated',
    id: 'current.data-processing',
    events: [
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
    ],
    field: 'legal_bases',
    value: { field: 'category', is: 'data_processing' },
    says: 'Communications are the only category.',
    ...bases,
  },
  {
    kind: 'expected',
    id: 'current.conversion-legal-bases',
    events: ['CONVERSION'],
    field: 'legal_bases',
    says: 'Without a legal basis, the contact gets no marketing mail.',
    grade: 'inferred',
    source: 'our decision',
  },
  {
    kind: 'unusual',
    id: 'current.default-funnel',
    events: ['OPPORTUNITY', 'SALE', 'OPPORTUNITY_LOST'],
    field: 'funnel_name',
    should: oneOf(['default'], guide),
    says: 'Only the funnel default is accepted for now.',
    ...guide,
  },
  {
    kind: 'unusual',
    id: 'current.lower-case-tags',
    events: ['CONVERSION'],
    field: 'tags',
    should: inForm('no capital letters', errorPage),
    says: 'Tags are in lower case.',
    ...errorPage,
  },
];
