import type { Suggest } from '@rdsm-events/validators/runtime/suggest';

export type { Aliases, Suggest } from '@rdsm-events/validators/runtime/suggest';

/*
 * Suggestions help who writes a program, not who fills in its form: the script of a page contains none.
 */

const nothing: Suggest = () => [];

export function suggester(): Suggest {
  return nothing;
}

export function suggestCustomField(): string[] {
  return [];
}

export function didYouMean(): undefined {
  return undefined;
}
