import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, ErrorKind, Rule } from '../../legacy/catalogue.js';
import { type Change, change } from '../change.js';
import { compareFacts, sentence } from './facts.js';

/** The changes of what errors say and suggest. Programs read types and paths, people read messages. */
export function compareErrors(before: Catalogue, after: Catalogue): Change[] {
  const kinds = [...new Set([...Object.keys(after.errors), ...Object.keys(before.errors)])];
  return [
    ...kinds.flatMap((kind) => compareError(before.errors[kind], after.errors[kind], `errors.${kind}`)),
    ...compareTypeWords(before.dataTypes, after.dataTypes),
    ...compareFacts({ pathRoot: before.pathRoot }, { pathRoot: after.pathRoot }, 'errors', 'errors', {
      pathRoot: 'breaking',
    }),
    ...compareFormats(before.formats, after.formats),
    ...compareFacts(before.aliases, after.aliases, 'aliases', 'suggestions').map((alias) => ({
      ...alias,
      subject: 'suggestions' as const,
    })),
  ];
}

function compareError(before: ErrorKind | undefined, after: ErrorKind | undefined, place: string): Change[] {
  if (before === undefined) return [change('additive', 'errors', place, `New kind of error: ${after?.error_type}.`)];
  if (after === undefined)
    return [change('breaking', 'errors', place, `The kind of error ${before.error_type} is gone.`)];
  return compareFacts({ ...before }, { ...after }, place, 'errors', { error_type: 'breaking' });
}

function compareTypeWords(before: Catalogue['dataTypes'], after: Catalogue['dataTypes']): Change[] {
  const types = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (type) => before[type] !== after[type],
  );
  return types.map((type) =>
    change(
      before[type] === undefined ? 'additive' : 'breaking',
      'errors',
      `dataTypes.${type}`,
      sentence(before[type], after[type]),
    ),
  );
}

/** What a format takes is told of each field that has it. */
function compareFormats(before: Catalogue['formats'], after: Catalogue['formats']): Change[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => {
    const [old, next] = [before[name], after[name]];
    if (old && next) return compareFacts({ ...old }, { ...next }, `formats.${name}`, 'errors');
    return [change('documentation', 'words', `formats.${name}`, next ? 'New format.' : 'The format is gone.')];
  });
}

/** The changes of where rules come from. */
export function compareOrigins(before: readonly Rule[], after: readonly Rule[]): Change[] {
  const [old, next] = [byName(before), byName(after)];
  return [...new Set([...next.keys(), ...old.keys()])]
    .filter((name) => !isDeepStrictEqual(old.get(name), next.get(name)))
    .map((name) => {
      const rule = next.get(name);
      return change(
        'documentation',
        'words',
        `rules.${name}`,
        rule ? origin(rule) : 'Nothing is said of where the rule comes from any more.',
      );
    });
}

function origin({ origin: from }: Rule): string {
  return from.kind === 'documented' ? `The rule is documented: ${from.sentence}` : `The rule is ours: ${from.reason}`;
}

function byName(rules: readonly Rule[]): Map<string, Rule> {
  return new Map(rules.map((rule) => [`${rule.place} ${rule.keyword}`, rule]));
}
