// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".



/** Names that people use for a field, and the field's name. */
export const aliases: { readonly [alias: string]: string } = { 'e-mail': 'email' };
