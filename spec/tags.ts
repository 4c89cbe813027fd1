import { Type } from '@sinclair/typebox';
import { shouldBe } from './define.js';
import { lowerCase } from './forms.js';
import { newerDocs, newerPage } from './origin.js';

const capitalsRejected = newerDocs(
  'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.',
  newerPage('Mensagens de erro', 'mensagens-de-erro-rdsm'),
);

/** Tags of the contact. */
export const tags = Type.Optional(
  Type.Array(Type.String(shouldBe(lowerCase, capitalsRejected)), {
    description: 'Tags to add to the contact.',
    examples: [['mql', '2019']],
  }),
);
