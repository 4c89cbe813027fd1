import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { copyButton } from './copy-button.js';
import { element, find } from './element.js';
import { builders, tooManyRequests } from './facts.js';
import { eventTypeOf, isAccepted, isRecord } from './filter.js';
import type { Language } from './language.js';
import { createLines } from './lines-view.js';
import { printCurl } from './request.js';
import { printTime, statusBadge } from './row.js';
import { printBuilderCall } from './typescript.js';

/** The chosen event with its errors and notices. */
export class DetailView {
  readonly #view = find('detail');
  readonly #onClose: () => void;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
    document.addEventListener('keydown', ({ key, target }) => {
      const isSearch = target instanceof HTMLInputElement && target.value !== '';
      if (key === 'Escape' && !this.#view.hidden && !isSearch) this.#onClose();
    });
  }

  show(received: ReceivedEvent | undefined, language: Language): void {
    this.#view.hidden = received === undefined;
    document.body.classList.toggle('has-detail', received !== undefined);
    this.#view.replaceChildren(...(received ? this.#createContent(received, language) : []));
  }

  focus(): void {
    find('detail-title').focus();
  }

  #createContent(received: ReceivedEvent, language: Language): HTMLElement[] {
    const { texts } = language;
    const close = element('button', { type: 'button', class: 'close' }, texts.close);
    close.addEventListener('click', this.#onClose);
    const title = element('h2', { id: 'detail-title', tabindex: '-1' }, eventTypeOf(received) ?? texts.noType);
    const actions = element('div', { class: 'actions' }, close, ...copyButtons(received, language));
    const note = explainStatus(received, language);
    const notes = note === undefined ? [] : [element('p', { class: 'note' }, note)];
    return [title, actions, createFacts(received, language), ...notes, createLines(received, language)];
  }
}

/** Why an event without an error was rejected. */
function explainStatus(received: ReceivedEvent, { texts, messageOf }: Language): string | undefined {
  if (isAccepted(received) || received.errors.length > 0) return undefined;
  if (received.status === 429) return messageOf({ error_type: tooManyRequests });
  return received.endpoint === 'batch' ? texts.otherOfBatch : undefined;
}

function copyButtons(received: ReceivedEvent, { texts }: Language): HTMLElement[] {
  const { event, endpoint } = received;
  const curl = copyButton(texts.copyCurl, () => printCurl(event, endpoint, location.origin), texts);
  const type = eventTypeOf(received) ?? '';
  const builder = Object.hasOwn(builders, type) ? builders[type] : undefined;
  const payload = isRecord(event) ? event.payload : undefined;
  if (builder === undefined || !isRecord(payload)) {
    return [curl, element('span', { class: 'no-builder' }, texts.noBuilder)];
  }
  return [curl, copyButton(texts.copyTypeScript, () => printBuilderCall(builder, payload), texts)];
}

function createFacts(received: ReceivedEvent, language: Language): HTMLElement {
  const { texts } = language;
  const facts: [name: string, value: Node | string][] = [
    [texts.status, statusBadge(received, language)],
    [texts.receivedAt, element('time', { datetime: received.receivedAt }, printTime(received.receivedAt, language))],
    [texts.endpoint, received.endpoint],
    ['UUID', received.uuid],
  ];
  const shown = facts.filter(([, value]) => value !== '');
  return element(
    'dl',
    {},
    ...shown.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}
