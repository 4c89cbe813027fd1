import type { Check } from './check.js';

/** Each error response has a status of its own. */
export const checkResponses: Check = ({ api: { errorResponses } }) => {
  const statuses = errorResponses.map(({ status }) => status);
  const duplicates = statuses.filter((status, index) => statuses.indexOf(status) !== index);
  return duplicates.map((status) => ({
    location: `api.${status}`,
    problem: 'Two responses have this status.',
    fix: 'Make them one response in spec/api.ts.',
  }));
};
