/** The files of the runtime with the types of custom fields, and with their kinds. */
export const customFieldPath = 'runtime/custom-field';
export const fieldKindsPath = 'runtime/field-kinds';
