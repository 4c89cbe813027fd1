import { batchNames, type EventNames, unionNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../support/catalogue.js';
import { fullEvent } from './full-event.js';
import type { Path } from './paths.js';

/** A valid value, and the validators that get it after a part of it is made adversarial. */
export interface Setting {
  names: EventNames;
  value: unknown;
  /** The path of the event in the value. */
  root: Path;
  event: unknown;
}

/** Each event alone, as an event of any type, and among others in a batch. */
export const settings: Setting[] = catalogue.events.flatMap((known) => {
  const event = fullEvent(known);
  return [
    { names: known.names, value: event, root: [], event },
    { names: unionNames, value: event, root: [], event },
    { names: batchNames, value: [event, event, event], root: [1], event },
  ];
});

/** A batch itself. */
export const batchSetting: Setting = { names: batchNames, value: [], root: [], event: [] };
