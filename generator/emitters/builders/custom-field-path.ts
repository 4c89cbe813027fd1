/** The file of the runtime with the kinds of custom fields. */
export const customFieldPath = 'runtime/custom-field';
