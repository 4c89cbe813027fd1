/** The subpath of the types package for an event or a definition. */
export function typesModule(file: string): string {
  return `@rdsm-events/types/${file}`;
}

export const validatorsPackage = '@rdsm-events/validators';

/** The subpath of the validators package for an event. */
export function validatorsModule(file: string): string {
  return `${validatorsPackage}/${file}`;
}
