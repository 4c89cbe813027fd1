/** The description of a shape as people read it, with the unit of a number. */
export function describe({ description, unit }: { description?: string; unit?: string }): string | undefined {
  return description === undefined || unit === undefined ? description : `${description} Unit: ${unit}.`;
}
