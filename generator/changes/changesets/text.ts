import type { Catalogue } from '../../legacy/catalogue.js';
import type { Change } from '../change.js';
import { merge, placeInWords } from '../report/merge.js';

/** Begins the part of a changeset that is written by this command. */
const heading = 'What changed in the events:';

/**
 * The list of changes for the changelog of a package. Of changes in the documentation it lists the locations; where a
 * rule comes from concerns nobody who installs a package.
 */
export function changelogOf(all: readonly Change[], catalogue: Catalogue): string {
  const changes = all.filter(({ place }) => !place.startsWith('rules.'));
  const told = merge(
    changes.filter(({ class: of }) => of !== 'documentation'),
    catalogue,
  );
  const words = merge(
    changes.filter(({ class: of }) => of === 'documentation').map((change) => ({ ...change, words: '' })),
    catalogue,
  );
  const lines = told.map((group) => {
    const [{ class: of, words: sentence }] = group.changes;
    return `- ${of === 'breaking' ? '**Breaking:** ' : ''}\`${group.place}\`${placeInWords(group, catalogue).slice(group.place.length)}: ${sentence}`;
  });
  const places = words.map(({ place }) => `\`${place}\``);
  const documentation = places.length > 0 ? [`- Documentation of ${places.join(', ')}.`] : [];
  return [heading, '', ...lines, ...documentation].join('\n');
}

/** A text with its own part replaced: what people wrote before and after it stays as it is. */
export function replaceOwnPart(text: string, part: string | undefined): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  const [before, after] =
    start < 0 ? [text, ''] : [lines.slice(0, start).join('\n'), afterList(lines.slice(start + 1))];
  return [before, part ?? '', after]
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .join('\n\n');
}

/** What follows the list: the first line that is neither empty nor part of it, and all behind. */
function afterList(lines: string[]): string {
  const end = lines.findIndex((line) => !/^(?:- .*| {2}.*|)$/.test(line));
  return end < 0 ? '' : lines.slice(end).join('\n');
}
