import { Type } from '@sinclair/typebox';
import { should } from './define.js';
import { newerDocs, newerPage } from './origin.js';

const lowerCase = newerDocs(
  'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.',
  newerPage('Mensagens de erro', 'mensagens-de-erro-rdsm'),
);

/** Tags of the contact. Capital letters are those of ASCII and Latin-1: a portable pattern cannot name all others. */
export const tags = Type.Optional(
  Type.Array(Type.String(should({ pattern: '^[^A-ZÀ-ÖØ-Þ]*$' }, lowerCase)), {
    description: 'Tags to add to the contact.',
    examples: [['mql', '2019']],
  }),
);
