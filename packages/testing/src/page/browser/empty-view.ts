import { copyButton } from './copy-button.js';
import { element, find } from './element.js';
import type { EmptyState } from './empty-state.js';
import { example } from './facts.js';
import type { Language } from './language.js';
import { printCurl } from './request.js';

/** Shows what is in place of a list: that it is loaded, how to send the first event, or that the filter leaves none. */
export function showEmpty(state: EmptyState | undefined, { texts }: Language): void {
  const view = find('empty');
  view.hidden = state === undefined;
  if (state === undefined) view.replaceChildren();
  else if (state === 'loading') view.replaceChildren(element('p', {}, texts.loading));
  else if (state === 'noMatches') view.replaceChildren(element('p', {}, texts.noMatch));
  else {
    const command = printCurl(example, 'event', location.origin);
    view.replaceChildren(
      element('p', { class: 'title' }, texts.empty),
      element('p', {}, texts.emptyHint),
      element('pre', { tabindex: '0', role: 'group', 'aria-label': 'curl' }, element('code', {}, command)),
      copyButton(texts.copyCurl, () => command, texts),
    );
  }
}
