// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const greetingAliases = { email: 'correo' };

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const farewellSaidAliases = { email: 'correo' };
