import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { find, updateChildren } from './element.js';
import type { Language } from './language.js';
import { createRow, rowId } from './row.js';

/** How many rows are added at once: the page stays fluent with any number of events. */
const rowsPerPage = 200;

/** The list of events, newest first. The arrow keys choose one. */
export class ListView {
  readonly #list = find('list');
  readonly #more = find('more');
  readonly #onChoose: (id: number) => void;
  readonly #onEnter: () => void;
  #rows = new Map<number, HTMLDivElement>();
  /** By event, and not by id: a sandbox that is started again uses the same ids. */
  #created = new WeakMap<ReceivedEvent, HTMLDivElement>();
  #events: readonly ReceivedEvent[] = [];
  #limit = rowsPerPage;
  #chosen: number | undefined;
  #language: Language;

  constructor(language: Language, onChoose: (id: number) => void, onEnter: () => void) {
    this.#language = language;
    this.#onChoose = onChoose;
    this.#onEnter = onEnter;
    this.#list.addEventListener('click', ({ target }) => {
      const row = (target as Element).closest<HTMLElement>('[data-id]');
      if (row) this.#choose(Number(row.dataset.id));
    });
    this.#list.addEventListener('keydown', (event) => this.#press(event));
    this.#more.addEventListener('click', () => {
      const last = this.#list.lastElementChild;
      this.#limit += rowsPerPage;
      this.#render();
      // The button may be hidden now, and then the focus would be lost.
      this.#list.focus({ preventScroll: true });
      last?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** @param events By ascending id. */
  show(events: readonly ReceivedEvent[]): void {
    this.#events = events;
    this.#render();
  }

  set language(language: Language) {
    this.#language = language;
    this.#created = new WeakMap();
    this.#render();
  }

  /** Shows the first rows again, of another filter. */
  rewind(): void {
    this.#limit = rowsPerPage;
    this.#list.parentElement?.scrollTo(0, 0);
  }

  choose(id: number | undefined): void {
    this.#chosen = id;
    this.#markChosen();
  }

  focus(): void {
    this.#list.focus();
  }

  #render(): void {
    const shown = this.#events.slice(-this.#limit).reverse();
    const rows = new Map(shown.map((each) => [each.id, this.#rowOf(each)]));
    this.#rows = rows;
    updateChildren(this.#list, [...rows.values()]);
    this.#list.hidden = rows.size === 0;
    this.#more.hidden = this.#events.length <= this.#limit;
    this.#markChosen();
  }

  #rowOf(event: ReceivedEvent): HTMLDivElement {
    const row = this.#created.get(event) ?? createRow(event, this.#language);
    this.#created.set(event, row);
    return row;
  }

  #markChosen(): void {
    for (const [id, row] of this.#rows) row.setAttribute('aria-selected', String(id === this.#chosen));
    const isShown = this.#chosen !== undefined && this.#rows.has(this.#chosen);
    if (isShown && this.#chosen !== undefined) this.#list.setAttribute('aria-activedescendant', rowId(this.#chosen));
    else this.#list.removeAttribute('aria-activedescendant');
  }

  #choose(id: number): void {
    this.choose(id);
    this.#rows.get(id)?.scrollIntoView({ block: 'nearest' });
    this.#onChoose(id);
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ids = [...this.#rows.keys()];
    const position = this.#chosen === undefined ? -1 : ids.indexOf(this.#chosen);
    if (event.key === 'Enter' && position >= 0) this.#onEnter();
    else {
      const wanted = moveTo(event.key, position, ids.length);
      if (wanted === undefined) return;
      const id = ids[Math.min(Math.max(wanted, 0), ids.length - 1)];
      if (id !== undefined) this.#choose(id);
    }
    event.preventDefault();
  }
}

/** Rows that a page key moves. */
const pageSize = 10;

function moveTo(key: string, position: number, length: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowDown: position + 1,
    ArrowUp: position - 1,
    PageDown: position + pageSize,
    PageUp: position - pageSize,
    Home: 0,
    End: length - 1,
  };
  return moves[key];
}
