import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { Announcer } from './announcer.js';
import { DetailView } from './detail-view.js';
import { find } from './element.js';
import { emptyStateOf } from './empty-state.js';
import { showEmpty } from './empty-view.js';
import { EventStore } from './event-store.js';
import { connect, type StreamListener } from './event-stream.js';
import { FilterForm, setOptions } from './filter-form.js';
import { chooseLanguage, type Language, languages } from './language.js';
import { ListView } from './list-view.js';
import { deleteEvents, sandboxSource } from './sandbox-source.js';
import { loadLanguage, saveLanguage } from './saved-language.js';

const store = new EventStore();
const announcer = new Announcer();
let language = chooseLanguage([loadLanguage() ?? '', ...navigator.languages]);
let chosen: ReceivedEvent | undefined;
let isConnected: boolean | undefined;
/** Whether what the sandbox has received is known. */
let isLoaded = false;
let isScheduled = false;

const detail = new DetailView(() => {
  choose(undefined);
  list.focus();
});
const list = new ListView(
  language,
  (id) => choose(store.find(id)),
  () => detail.focus(),
);
const form = new FilterForm((filter) => {
  store.filter = filter;
  list.rewind();
  update();
});

function choose(received: ReceivedEvent | undefined): void {
  chosen = received;
  list.choose(received?.id);
  detail.show(received, language);
  updateHint();
}

function updateHint(): void {
  find('choose').hidden = store.size === 0 || chosen !== undefined;
}

function update(): void {
  const { matches, size } = store;
  list.show(matches);
  find('count').textContent = size === 0 ? '' : language.texts.count(matches.length, size);
  document.body.classList.toggle('is-empty', size === 0);
  showEmpty(emptyStateOf(size, matches.length, isLoaded), language);
  updateHint();
}

/** Updates the list once per frame, however many events arrive. */
function scheduleUpdate(): void {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    update();
  });
}

function showConnection(): void {
  const view = find('connection');
  view.classList.toggle('live', isConnected === true);
  if (isConnected !== undefined) view.textContent = isConnected ? language.texts.live : language.texts.reconnecting;
}

function translate(to: Language): void {
  language = to;
  const { texts } = language;
  document.documentElement.lang = language.tag;
  document.title = texts.title;
  for (const each of document.querySelectorAll<HTMLElement>('[data-text]')) {
    each.textContent = texts[each.dataset.text as 'title'];
  }
  for (const each of document.querySelectorAll<HTMLInputElement>('[data-placeholder]')) {
    each.placeholder = texts[each.dataset.placeholder as 'search'];
  }
  form.translate(texts);
  list.language = language;
  detail.show(chosen, language);
  showConnection();
  update();
}

const select = find<HTMLSelectElement>('language');
setOptions(
  select,
  languages.map(({ tag, name }) => [tag, name]),
);
select.value = language.tag;
select.addEventListener('change', () => {
  saveLanguage(select.value);
  translate(chooseLanguage([select.value]));
});
find('clear').addEventListener('click', async () => {
  if (store.size === 0 || !confirm(language.texts.confirmClear) || !(await deleteEvents())) return;
  store.clear();
  choose(undefined);
  update();
});

translate(language);
const listener: StreamListener = {
  received(events) {
    announcer.add(store.add(events).length, () => language.texts);
    scheduleUpdate();
  },
  reset() {
    store.reset();
    choose(undefined);
    scheduleUpdate();
  },
  connected(now) {
    isConnected = now;
    isLoaded ||= now;
    showConnection();
    scheduleUpdate();
  },
};

connect(listener, sandboxSource);
