import { type Static, Type } from '@sinclair/typebox';
import { closed } from './define.js';
import { type Deprecation, documented, newerPage, ours } from './origin.js';

const Ground = Type.Union(
  [
    Type.Literal('pre_existent_contract'),
    Type.Literal('consent'),
    Type.Literal('legitimate_interest'),
    Type.Literal('judicial_process'),
    Type.Literal('vital_interest'),
    Type.Literal('public_interest'),
  ],
  { description: 'Ground on which the data is used.' },
);

const required = ours('Without a category and a type, and a status for communications, a legal basis states nothing.');

const DataProcessing = Type.Object(
  {
    category: Type.Literal('data_processing', {
      description: 'What the data is used for: processing it.',
      deprecated: {
        successor: 'communications',
        source: newerPage('Bases Legais no RD Station Marketing', 'bases-legais-rdstation-marketing'),
      } satisfies Deprecation,
    }),
    type: Ground,
    status: Type.Optional(
      Type.Literal('granted', {
        description: 'May be left out; processing cannot be declined.',
        origins: {
          values: documented('For data processing the status is not mandatory, and only granted is accepted.'),
        },
      }),
    ),
  },
  {
    $id: 'DataProcessingLegalBasis',
    title: 'Legal basis for data processing',
    description: 'Why the data of the contact may be processed.',
    additionalProperties: false,
    origins: { unknownFields: closed, required },
  },
);

/** The only legal basis that the newer documentation lists. */
export const CommunicationsLegalBasis = Type.Object(
  {
    category: Type.Literal('communications', { description: 'What the data is used for: writing to the contact.' }),
    type: Ground,
    status: Type.Union([Type.Literal('granted'), Type.Literal('declined')], {
      description: 'Whether the contact agreed to be written to.',
      // A checkbox of a form is true or false.
      booleans: { true: 'granted', false: 'declined' },
    }),
  },
  {
    $id: 'CommunicationsLegalBasis',
    title: 'Legal basis for communications',
    description: 'Why the contact may be written to, or that the contact declined.',
    additionalProperties: false,
    origins: { unknownFields: closed, required },
  },
);

/** Why personal data may be used. Communications are all that a contact can decline. */
export const LegalBasis = Type.Union([DataProcessing, CommunicationsLegalBasis], {
  $id: 'LegalBasis',
  title: 'Legal basis',
  description:
    'Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.',
});

/** The legal bases of the contact: a field of every event except for the three of the sales funnel. */
export const LegalBases = Type.Optional(
  Type.Array(LegalBasis, {
    description: 'Legal bases for using the data of the contact (bases legais).',
    examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
  }),
);

/** Why a conversion should have a legal basis. */
export const mailNeedsLegalBasis = ours(
  'RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.',
);

/** The legal bases of the documents' example bodies. */
export const documentedLegalBases: Static<typeof LegalBasis>[] = [
  { category: 'data_processing', type: 'pre_existent_contract' },
  { category: 'communications', type: 'consent', status: 'granted' },
];
