import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, ErrorKind } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { type Change, change, forRequests } from '../change.js';
import { ownValue } from '../own-value.js';
import { compareOrigins } from './annotations.js';
import { compareOrder } from './difference.js';
import { compareMetadata } from './metadata.js';

/** The kinds of errors. Programs read their types. */
export function compareErrors(before: readonly ErrorKind[], after: readonly ErrorKind[], parent: string): Change[] {
  const [old, next] = [before, after].map((kinds) => new Map(kinds.map((kind) => [kind.error_type, kind]))) as [
    Map<string, ErrorKind>,
    Map<string, ErrorKind>,
  ];
  return [
    ...[...new Set([...next.keys(), ...old.keys()])].flatMap((type) => {
      const [from, to] = [old.get(type), next.get(type)];
      const location = `${parent}.${type}`;
      if (from === undefined) return [change('additive', 'errors', location, { kind: 'added', what: 'kind of error' })];
      if (to === undefined) return [change('breaking', 'errors', location, { kind: 'removed', what: 'kind of error' })];
      return [
        ...compareOrigins({ error: from.origin }, { error: to.origin }, location).map(forRequests),
        ...compareMetadata({ notice: from.notice }, { notice: to.notice }, location, 'documentation'),
      ];
    }),
    ...compareOrder([...old.keys()], [...next.keys()], parent, 'kinds of errors').map(forRequests),
  ];
}

/** The messages of each language, which people read. */
export function compareMessages(
  before: Catalogue['messages'] | Catalogue['translations'],
  after: Catalogue['messages'] | Catalogue['translations'],
  part: 'messages' | 'translations',
): Change[] {
  return union(before, after).flatMap((language) => {
    const [old, next] = [ownValue(before, language), ownValue(after, language)];
    const location = `${part}.${language}`;
    if (old === undefined) return [change('additive', 'errors', location, { kind: 'added', what: 'language' })];
    if (next === undefined) return [change('breaking', 'errors', location, { kind: 'removed', what: 'language' })];
    return compareMetadata({ ...old }, { ...next }, location, 'errors');
  });
}

/** What events and fields are called, which people read. */
export function compareLabels(before: Catalogue['labels'], after: Catalogue['labels']): Change[] {
  return (['events', 'fields'] as const).flatMap((part) =>
    union(before[part], after[part]).flatMap((name) =>
      compareMetadata(
        { ...ownValue(before[part], name) },
        { ...ownValue(after[part], name) },
        `labels.${part}.${name}`,
        'documentation',
      ),
    ),
  );
}

/** What a format accepts is reported for each field that has it. */
export function compareFormats(before: Catalogue['formats'], after: Catalogue['formats']): Change[] {
  return union(before, after).flatMap((name) => {
    const [old, next] = [ownValue(before, name), ownValue(after, name)];
    if (old && next) return compareMetadata({ ...old }, { ...next }, `formats.${name}`, 'errors');
    const kind = next ? 'added' : 'removed';
    return [change('documentation', 'documentation', `formats.${name}`, { kind, what: 'format' })];
  });
}

/** Suggestions for unknown fields. */
export function compareAliases(before: Catalogue['aliases'], after: Catalogue['aliases']): Change[] {
  return union(before, after)
    .flatMap((object) =>
      compareMetadata(
        ownValue(before, object) ?? {},
        ownValue(after, object) ?? {},
        `aliases.${object}`,
        'suggestions',
      ),
    )
    .map((alias) => ({ ...alias, subject: 'suggestions' }));
}

/** How a webhook is recognised. The fields of the envelope are part of every event. */
export function compareWebhook(before: Catalogue['envelope'], after: Catalogue['envelope']): Change[] {
  return compareMetadata({ webhook: before.webhook }, { webhook: after.webhook }, 'envelope', 'suggestions');
}

/** Where rules come from that apply everywhere. */
export function compareGeneralRules(before: Catalogue['generalRules'], after: Catalogue['generalRules']): Change[] {
  const [old, next] = [originsOf(before), originsOf(after)];
  return union(old, next)
    .filter((name) => !isDeepStrictEqual(old[name], next[name]))
    .map((name) => change('documentation', 'origins', `rules.${name}`, { kind: 'generalRule', origin: next[name] }));
}

function originsOf(rules: Catalogue['generalRules']): Record<string, Origin> {
  return Object.fromEntries(rules.map(({ subject, constraint, origin }) => [`${subject} ${constraint}`, origin]));
}

function union(before: object, after: object): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}
