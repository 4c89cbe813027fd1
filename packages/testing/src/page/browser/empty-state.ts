/** What is shown in place of the list. */
export type EmptyState =
  /** What the sandbox has received is not known yet. */
  | 'loading'
  | 'noEvents'
  /** The filter leaves none. */
  | 'noMatches';

/** @returns undefined if there is a list. */
export function emptyStateOf(size: number, matches: number, isLoaded: boolean): EmptyState | undefined {
  if (matches > 0) return undefined;
  if (size > 0) return 'noMatches';
  return isLoaded ? 'noEvents' : 'loading';
}
