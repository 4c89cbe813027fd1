import type { Catalogue, Labels } from '../catalogue.js';
import { fieldNamesOf } from '../labels.js';
import type { Problem } from '../problem.js';

/**
 * Every event and every listed field has a label in each language. Not one of the checks of every spec: what an account
 * adds has no label, and is called by its name.
 */
export function checkLabels(catalogue: Catalogue): Problem[] {
  const { events, labels, translations } = catalogue;
  const names: Record<keyof Labels, Set<string>> = {
    events: new Set(events.map(({ type }) => type)),
    fields: new Set(events.flatMap((event) => fieldNamesOf(event, catalogue))),
  };
  return (['events', 'fields'] as const).flatMap((part) =>
    [...names[part]].flatMap((name) => missingLabels(labels[part], `labels.${part}.${name}`, name, translations)),
  );
}

function missingLabels(labels: Labels[keyof Labels], location: string, name: string, languages: object): Problem[] {
  const label = Object.hasOwn(labels, name) ? Object(labels[name]) : {};
  return Object.keys(languages)
    .filter((language) => typeof label[language] !== 'string' || label[language].trim() === '')
    .map((language) => ({
      file: 'spec/labels.ts',
      location,
      problem: `There is no label in ${language}.`,
      fix: 'Add what forms call it to spec/labels.ts.',
    }));
}
