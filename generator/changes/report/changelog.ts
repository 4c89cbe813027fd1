import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Change } from '../change.js';
import { mergeChanges, printEvents } from './merge.js';

/** Begins the generated part of a changeset. */
const heading = 'What changed in the events:';

/** The list of changes for the changelog of a package. Of changes in the documentation it lists only the locations. */
export function printChangelog(all: readonly Change[], catalogue: Catalogue): string {
  const changes = all.filter(({ subject }) => subject !== 'origins').map((change) => ({ change }));
  const isDocumentation = ({ change }: { change: Change }) => change.class === 'documentation';
  const listed = mergeChanges(
    changes.filter((entry) => !isDocumentation(entry)),
    catalogue,
  );
  const documentation = mergeChanges(changes.filter(isDocumentation), catalogue, () => '');
  const lines = listed.map((group) => {
    const prefix = group.changes[0].change.class === 'breaking' ? '**Breaking:** ' : '';
    return `- ${prefix}\`${group.location}\`${printEvents(group, catalogue)}: ${group.message}`;
  });
  const locations = documentation.map(({ location }) => `\`${location}\``);
  const last = locations.length > 0 ? [`- Documentation of ${locations.join(', ')}.`] : [];
  return [heading, '', ...lines, ...last].join('\n');
}

/** A text with its generated part replaced. What people wrote before and after it is kept. */
export function replaceGenerated(text: string, part: string | undefined): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  const [before, after] =
    start < 0 ? [text, ''] : [lines.slice(0, start).join('\n'), afterList(lines.slice(start + 1))];
  return [before, part ?? '', after]
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .join('\n\n');
}

/** What follows the list, from the first line that is neither empty nor part of it. */
function afterList(lines: string[]): string {
  const end = lines.findIndex((line) => !/^(?:- .*| {2}.*|)$/.test(line));
  return end < 0 ? '' : lines.slice(end).join('\n');
}
