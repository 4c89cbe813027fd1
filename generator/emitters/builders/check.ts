import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Problem } from '../../catalogue/problem.js';
import { eventsWithCustomFields } from './custom-fields-file.js';

/** One function declares the custom fields of an account, for all events that accept them. */
export function checkBuildable(catalogue: Catalogue): Problem[] {
  const [first, ...others] = eventsWithCustomFields(catalogue);
  return others
    .filter(({ customFields }) => customFields.definition !== first?.customFields.definition)
    .map(({ event }) => ({
      location: `${event.type}.payload`,
      problem: `The builders support one definition of custom fields, and ${first?.event.type} has another.`,
      fix: 'Give both events the same custom fields, or add support in generator/emitters/builders.',
    }));
}
