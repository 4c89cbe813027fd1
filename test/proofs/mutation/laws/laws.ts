import { type EventType, eventTypes, tableOf } from '../../../../generator/catalogue/documents.js';
import { lawsOfBatches } from './batches.js';
import { lawsOfCoercion } from './coercion.js';
import { lawsOfCookies } from './cookies.js';
import { lawsOfNames } from './custom-names.js';
import { lawsOfEvent } from './events.js';
import { lawsOfFormats } from './formats.js';
import { lawsOfHostileBatches } from './hostile-batches.js';
import { lawsOfHostileEvents } from './hostile-events.js';
import type { Law } from './law.js';
import { lawsOfLegalBases } from './legal-bases.js';
import { lawsOfSuggestions } from './near-names.js';
import { lawsOfOrder } from './order.js';
import { lawsOfPollution } from './polluted.js';
import { lawsOfRememberedNames } from './remembered-names.js';
import { lawsOfRules } from './rules.js';
import type { Sample } from './sample.js';
import { findsShortNames } from './short-names.js';
import { endsAfterManyErrors, isStandardSchema, listsAllTypes, refusesWhatChanges } from './single-laws.js';

/** One event in so many is asked of the union too: it has the checks of the events. */
const askedOfUnion = 6;

/** Every law, made when it is asked for. */
export class Laws {
  private readonly made = new Map<string, readonly Law[]>();

  constructor(private readonly sample: Sample) {}

  ofEvent(type: EventType): readonly Law[] {
    const table = tableOf(type);
    return this.once(type, () => [
      ...lawsOfEvent(type, type, this.sample),
      ...lawsOfPollution(table, type),
      ...lawsOfHostileEvents(table, type),
      ...lawsOfNames(table),
      ...lawsOfSuggestions(table),
      ...lawsOfCookies(table),
      ...lawsOfCoercion(table),
      ...lawsOfOrder(table),
      ...lawsOfLegalBases(table),
      refusesWhatChanges(table),
      isStandardSchema(type),
    ]);
  }

  /** Those of the union, as far as they are about one event. */
  ofUnion(type: EventType): readonly Law[] {
    return this.once(`EVENT ${type}`, () => {
      const table = tableOf(type);
      const all = [
        ...lawsOfEvent(type, 'EVENT', this.sample),
        ...lawsOfPollution(table, 'EVENT'),
        ...lawsOfHostileEvents(table, 'EVENT'),
      ];
      return [
        isStandardSchema('EVENT'),
        ...all.filter(({ name }, index) => index % askedOfUnion === 0 || name.includes('event_type')),
      ];
    });
  }

  ofBatch(): readonly Law[] {
    return this.once('BATCH', () => [
      isStandardSchema('BATCH'),
      ...lawsOfBatches(this.sample),
      ...lawsOfPollution(tableOf('SALE'), 'BATCH', (event) => [event]),
      ...lawsOfHostileBatches(),
    ]);
  }

  ofFormats(): readonly Law[] {
    return lawsOfFormats;
  }

  /** Those of names that do not exist, of all events. */
  ofSuggestions(): readonly Law[] {
    return this.once('suggestions', () => [
      findsShortNames,
      ...eventTypes.flatMap((type) => lawsOfSuggestions(tableOf(type))),
    ]);
  }

  /** Those of the names of custom fields that a validator has met. */
  ofRememberedNames(): readonly Law[] {
    return lawsOfRememberedNames;
  }

  /** Those of what no event says today. */
  ofRules(): readonly Law[] {
    return lawsOfRules;
  }

  /** Those that take long, and are the same for all events. */
  ofLimits(): readonly Law[] {
    return [endsAfterManyErrors];
  }

  ofEventTypes(): readonly Law[] {
    return [listsAllTypes];
  }

  /** All but those of single events. */
  ofOthers(): Law[] {
    return [
      ...eventTypes.flatMap((type) => this.ofUnion(type)),
      ...this.ofBatch(),
      ...this.ofFormats(),
      ...this.ofSuggestions(),
      ...this.ofRememberedNames(),
      ...this.ofRules(),
      ...this.ofLimits(),
      ...this.ofEventTypes(),
    ];
  }

  private once(key: string, make: () => readonly Law[]): readonly Law[] {
    const known = this.made.get(key) ?? make();
    this.made.set(key, known);
    return known;
  }
}
