import type { FormInputs, FormOptions, FormResult } from '@rdsm-events/builders';
import * as builders from '@rdsm-events/builders';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';

/** What makes an event of a form: a builder. */
export interface FormReader {
  fromForm(form: FormInputs, options?: FormOptions<never>): FormResult<unknown>;
}

/** The builders by the types of their events. */
export function formReaders({ events }: Catalogue): ReadonlyMap<string, FormReader> {
  const byName = builders as unknown as Readonly<Record<string, FormReader>>;
  return new Map(events.map(({ type, names }) => [type, byName[names.builder] as FormReader]));
}
