import { copyButton } from './copy-button.js';
import { element, find } from './element.js';
import { example } from './facts.js';
import type { Language } from './language.js';
import { printCurl } from './request.js';

/** What is shown in place of an empty list: how to send the first event, or that the filter leaves none. */
export function showEmpty(hasEvents: boolean, hasMatches: boolean, { texts }: Language): void {
  const view = find('empty');
  view.hidden = hasMatches;
  if (hasMatches) view.replaceChildren();
  else if (hasEvents) view.replaceChildren(element('p', {}, texts.noMatch));
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
