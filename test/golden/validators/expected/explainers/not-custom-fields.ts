// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".

/** Names that are never suggested as those of custom fields, separated by spaces. */
export const notCustomFields = 'event_type event_family payload';
