import { customFieldPrefix } from '../../spec/custom-fields.js';

/** What the API identifier of a custom field matches. */
export const fieldName = new RegExp(`^${customFieldPrefix}[A-Za-z0-9_]+$`);
