/** The strings that are sent for values of other types: also patterns of JSON Schema, in the portable subset. */
export const stringForms = {
  number: /^-?[0-9]+(?:[.][0-9]+)?(?:[Ee][+-]?[0-9]+)?$/,
  integer: /^-?[0-9]+$/,
  boolean: /^(?:true|false)$/,
};
