import { element, find } from './element.js';
import { builders } from './facts.js';
import type { Filter } from './filter.js';
import type { Texts } from './texts.js';

/** The inputs of the filter. */
export class FilterForm {
  readonly #eventType = find<HTMLSelectElement>('event-type');
  readonly #outcome = find<HTMLSelectElement>('outcome');
  readonly #text = find<HTMLInputElement>('text');

  constructor(onChange: (filter: Filter) => void) {
    const form = find('filter');
    form.addEventListener('input', () => onChange(this.#read()));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Writes the options in a language; what is chosen stays chosen. */
  translate(texts: Texts): void {
    const outcomes = { accepted: texts.accepted, rejected: texts.rejected, notices: texts.withNotices };
    setOptions(this.#eventType, [['', texts.allTypes], ...Object.keys(builders).map((type) => [type, type] as const)]);
    setOptions(this.#outcome, [['', texts.allOutcomes], ...Object.entries(outcomes)]);
  }

  #read(): Filter {
    return {
      eventType: this.#eventType.value,
      outcome: this.#outcome.value as Filter['outcome'],
      text: this.#text.value.trim(),
    };
  }
}

/** Replaces the options of a select. */
export function setOptions(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  const { value } = select;
  select.replaceChildren(...options.map(([option, text]) => element('option', { value: option }, text)));
  select.value = options.some(([option]) => option === value) ? value : (options[0]?.[0] ?? '');
}
