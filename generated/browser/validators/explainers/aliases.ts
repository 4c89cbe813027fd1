// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".

/** A page makes no suggestions. */
export const conversionAliases = {};
