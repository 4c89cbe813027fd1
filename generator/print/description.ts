import type { Origin } from '../catalogue/origin.js';

/** The description of a shape as people read it, with the unit of a number. */
export function describe({ description, unit }: { description?: string; unit?: string }): string | undefined {
  return description === undefined || unit === undefined ? description : `${description} Unit: ${unit}.`;
}

/** How well a field is known that no table lists: `Official client: …`. */
export function describeOrigin({ grade, statement }: Pick<Origin, 'grade' | 'statement'>): string {
  return `${grade.charAt(0).toUpperCase()}${grade.slice(1)}: ${statement}`;
}
