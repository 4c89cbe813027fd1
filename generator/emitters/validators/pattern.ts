import { uncapitalise } from '../../catalogue/names.js';

/** The name of a pattern that belongs to one field: `trafficSourcePattern`. */
export function patternName(name: string): string {
  return `${uncapitalise(name)}Pattern`;
}
