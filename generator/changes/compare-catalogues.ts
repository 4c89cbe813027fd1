import type { Catalogue } from '../catalogue/catalogue.js';
import { type Change, changeClasses } from './change.js';
import { compareApi } from './compare/api.js';
import { compareDefinitions } from './compare/definitions.js';
import type { Catalogues } from './compare/difference.js';
import {
  compareAliases,
  compareErrors,
  compareFormats,
  compareGeneralRules,
  compareLabels,
  compareMessages,
  compareWebhook,
} from './compare/errors.js';
import { compareEvents } from './compare/events.js';
import { compareMetadata } from './compare/metadata.js';

/** How each part of the catalogue is compared, in the order of the report. */
const comparers: { [Part in keyof Required<Catalogue>]: (catalogues: Catalogues) => Change[] } = {
  events: compareEvents,
  definitions: compareDefinitions,
  api: compareApi,
  errors: ({ before, after }) => compareErrors(before.errors, after.errors, 'errors'),
  responseErrors: ({ before, after }) => compareErrors(before.responseErrors, after.responseErrors, 'responseErrors'),
  messages: ({ before, after }) => compareMessages(before.messages, after.messages, 'messages'),
  translations: ({ before, after }) => compareMessages(before.translations, after.translations, 'translations'),
  labels: ({ before, after }) => compareLabels(before.labels, after.labels),
  formats: ({ before, after }) => compareFormats(before.formats, after.formats),
  aliases: ({ before, after }) => compareAliases(before.aliases, after.aliases),
  generalRules: ({ before, after }) => compareGeneralRules(before.generalRules, after.generalRules),
  envelope: ({ before, after }) => compareWebhook(before.envelope, after.envelope),
  trafficSources: (catalogues) => comparePart('trafficSources', catalogues),
  trackingCookie: (catalogues) => comparePart('trackingCookie', catalogues),
  fieldsApi: (catalogues) => comparePart('fieldsApi', catalogues),
};

/** Every change from one catalogue to another, the worst first, each class in the order of the catalogue. */
export function compareCatalogues(before: Catalogue, after: Catalogue): Change[] {
  const changes = Object.values(comparers).flatMap((compare) => compare({ before, after }));
  return changeClasses.flatMap((of) => changes.filter((change) => change.class === of));
}

function comparePart(part: keyof Catalogue, { before, after }: Catalogues): Change[] {
  return compareMetadata({ [part]: before[part] }, { [part]: after[part] }, 'catalogue', 'documentation');
}
