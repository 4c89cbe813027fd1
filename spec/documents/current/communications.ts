import { type MemberTable, required } from '../table.js';
import { documentation } from './sources.js';

/**
 * The table of the legal bases in the section of today's events: communications only. It has no column for required:
 * that all three are is a house rule (`legal-basis-complete`).
 */
export const communications: MemberTable = {
  id: 'communications',
  note: 'A legal basis of an event of today.',
  unlisted: 'reject',
  rows: [
    required('category', 'String', 'What is done with the data: only writing to the contact.', {
      options: ['communications'],
      basis: documentation,
    }),
    required('type', 'String', 'The ground in law.', {
      options: [
        'pre_existent_contract',
        'consent',
        'legitimate_interest',
        'judicial_process',
        'vital_interest',
        'public_interest',
      ],
      basis: documentation,
    }),
    required('status', 'String', 'The answer of the contact.', {
      options: ['granted', 'declined'],
      basis: documentation,
    }),
  ],
};
