import type { AccountField } from './account-field.js';

declare const console: { warn(message: string): void } | undefined;

/** How the response with the fields of an account is read. */
export interface FieldsApiOptions {
  /**
   * Called with the fields whose data type is not known: RD Station may add some. They are declared as text. By default
   * their names are written to the console.
   */
  onUnknownType?: ((fields: UnknownType[]) => void) | undefined;
}

/** A custom field whose data type is not known. */
export interface UnknownType {
  name: string;
  data_type: string;
}

/** Reports the fields whose data type is not known, if there are any. */
export function reportUnknownTypes(fields: readonly AccountField[], options: FieldsApiOptions | undefined): void {
  const unknown = fields.flatMap(({ name, unknownType }) =>
    unknownType === undefined ? [] : [{ name, data_type: unknownType }],
  );
  if (unknown.length > 0) (options?.onUnknownType ?? warn)(unknown);
}

function warn(fields: readonly UnknownType[]): void {
  const names = fields.map(({ name }) => JSON.stringify(name.slice(0, 64))).join(', ');
  console?.warn(`The data types of these custom fields are not known: ${names}. They are declared as text.`);
}
