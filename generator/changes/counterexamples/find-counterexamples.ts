import fc from 'fast-check';
import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { type Change, change } from '../change.js';
import type { Catalogues } from '../compare/difference.js';
import { hasSameShapes } from '../compare/events.js';
import { EventArbitrary } from './event-arbitrary.js';
import { Explanations } from './explanations.js';
import type { Validate, ValidationError } from './validate.js';

/** An event that the old validators accept and the new ones reject, as small as possible. */
export interface Counterexample {
  event: unknown;
  error: ValidationError;
}

/** A change, with the counterexample of a breaking one. */
export interface CheckedChange {
  change: Change;
  counterexample?: Counterexample;
}

export interface Counterexamples {
  changes: CheckedChange[];
  /** How many events were generated. */
  events: number;
}

/** The validators of both catalogues. */
export interface Validators {
  before: Validate;
  after: Validate;
}

/** How many events are generated for each change, and for each event type to find what no change explains. */
const runs = { perChange: 2000, perEvent: 300 };

/** Constant, so that the same changes give the same report. */
const seed = 1;

/**
 * Generates events of the old catalogue and validates them with the validators of both: each breaking change gets a
 * counterexample, and a rejection that no change explains becomes a breaking change itself.
 */
export function findCounterexamples(
  changes: readonly Change[],
  catalogues: Catalogues,
  validators: Validators,
): Counterexamples {
  const searches = changedEvents(catalogues).map((event) => new Search(event, changes, catalogues, validators));
  const checked = changes.map((change): CheckedChange => {
    if (!needsCounterexample(change)) return { change };
    for (const search of searches) {
      const counterexample = search.counterexampleOf(change);
      if (counterexample) return { change, counterexample };
    }
    return { change };
  });
  const unexplained = searches.flatMap((search) => search.unexplained());
  return { changes: [...unexplained, ...checked], events: searches.reduce((sum, { events }) => sum + events, 0) };
}

/** The old events whose shapes changed: the validators need no others. */
export function changedEvents(catalogues: Catalogues): CatalogueEvent[] {
  const newer = ({ type }: CatalogueEvent) => catalogues.after.events.find((event) => event.type === type);
  return catalogues.before.events.filter((event) => !hasSameShapes(event, newer(event), catalogues));
}

/** Whether events show a change. */
export function needsCounterexample(change: Change): boolean {
  return change.class === 'breaking' && change.subject === 'values';
}

/** The search for counterexamples of one type. */
class Search {
  events = 0;
  readonly #event: CatalogueEvent;
  readonly #explanations: Explanations;
  readonly #arbitrary: fc.Arbitrary<unknown>;
  readonly #validators: Validators;

  constructor(
    event: CatalogueEvent,
    changes: readonly Change[],
    { before, after }: Catalogues,
    validators: Validators,
  ) {
    const breaking = changes.filter(needsCounterexample);
    const hints = breaking.flatMap((change) => change.hints);
    this.#event = event;
    this.#explanations = new Explanations(breaking, event, before, after.api.pathRoot);
    this.#arbitrary = new EventArbitrary(before, hints).eventsOf(event);
    this.#validators = validators;
  }

  counterexampleOf(change: Change): Counterexample | undefined {
    if (!this.#explanations.has(change)) return undefined;
    return this.#find(runs.perChange, ({ path }) => this.#explanations.of(path).includes(change));
  }

  unexplained(): CheckedChange[] {
    const counterexample = this.#find(runs.perEvent, ({ path }) => this.#explanations.of(path).length === 0);
    if (counterexample === undefined) return [];
    return [{ change: change('breaking', 'values', this.#event.type, { kind: 'unexplained' }), counterexample }];
  }

  /** The smallest event that was accepted and has such an error now. */
  #find(numRuns: number, isWanted: (error: ValidationError) => boolean): Counterexample | undefined {
    const { before, after } = this.#validators;
    const property = fc.property(this.#arbitrary, (event) => !after(event).some(isWanted) || before(event).length > 0);
    const { counterexample, numRuns: done } = fc.check(property, { seed, numRuns });
    this.events += done;
    if (!counterexample) return undefined;
    const [event] = counterexample;
    const error = after(event).find(isWanted);
    return error && { event, error };
  }
}
