import { describe, expect, it } from 'vitest';
import { emptyStateOf } from '../../../../../packages/testing/src/page/browser/empty-state.js';

describe('In place of a list, the page shows', () => {
  it.each([
    ['that it is loaded, until what the sandbox has received is known', 0, 0, false, 'loading'],
    ['how to send the first event', 0, 0, true, 'noEvents'],
    ['that the filter leaves none', 3, 0, true, 'noMatches'],
    ['nothing if there is a list, also while it is loaded', 3, 2, false, undefined],
  ] as const)('%s', (_, size, matches, isLoaded, state) => {
    expect(emptyStateOf(size, matches, isLoaded)).toBe(state);
  });
});
