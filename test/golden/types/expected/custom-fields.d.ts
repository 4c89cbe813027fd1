// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/** Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`. */
export type CustomFields = { [name: `cf_${string}`]: string | undefined };
