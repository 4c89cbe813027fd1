import type { Catalogue } from '../../catalogue/catalogue.js';

/** The groups of events in the order of the documentation, those whose events should no longer be used last. */
export function groupsOf({ events }: Catalogue): string[] {
  const groups = [...new Set(events.map(({ group }) => group))];
  const isOld = (group: string) => events.every((event) => event.group !== group || event.deprecated !== undefined);
  return [...groups.filter((group) => !isOld(group)), ...groups.filter(isOld)];
}
