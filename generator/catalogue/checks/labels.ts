import type { Catalogue, Labels } from '../catalogue.js';
import { fieldNamesOf } from '../labels.js';
import type { Problem } from '../problem.js';

/**
 * Every event and every listed field has a label in each language, and every label is used. Not one of the checks of
 * every spec: what an account adds has no label, and is called by its name.
 */
export function checkLabels(catalogue: Catalogue): Problem[] {
  const { events, labels, translations } = catalogue;
  const names: Record<keyof Labels, Set<string>> = {
    events: new Set(events.map(({ type }) => type)),
    fields: new Set(events.flatMap((event) => fieldNamesOf(event, catalogue))),
  };
  return (['events', 'fields'] as const).flatMap((part) => [
    ...[...names[part]].flatMap((name) => missingLabels(labels[part], `labels.${part}.${name}`, name, translations)),
    ...Object.keys(labels[part])
      .filter((name) => !names[part].has(name))
      .map((name) => problem(`labels.${part}.${name}`, 'Nothing has this name.', 'Remove it, or correct it')),
  ]);
}

function missingLabels(labels: Labels[keyof Labels], location: string, name: string, languages: object): Problem[] {
  const label = Object.hasOwn(labels, name) ? Object(labels[name]) : {};
  return Object.keys(languages)
    .filter((language) => typeof label[language] !== 'string' || label[language].trim() === '')
    .map((language) => problem(location, `There is no label in ${language}.`, 'Add what it is called'));
}

function problem(location: string, text: string, fix: string): Problem {
  return { file: 'spec/labels.ts', location, problem: text, fix: `${fix} in spec/labels.ts.` };
}
