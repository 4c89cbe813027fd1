import type { Response } from '../catalogue.js';
import type { Problem } from '../problem.js';
import type { Check } from './check.js';

/** Each error response of an endpoint has a status of its own, and the event that an endpoint accepts exists. */
export const checkResponses: Check = ({ api: { errorResponses, conversion }, events }) => [
  ...checkStatuses(errorResponses, 'api'),
  ...(conversion ? checkStatuses(conversion.errorResponses, 'api.conversion') : []),
  ...(conversion && !events.some(({ type }) => type === conversion.eventType)
    ? [
        {
          location: 'api.conversion.eventType',
          problem: `There is no event "${conversion.eventType}".`,
          fix: 'Name an event of the spec, or remove the endpoint.',
        },
      ]
    : []),
];

function checkStatuses(responses: readonly Response[], location: string): Problem[] {
  const statuses = responses.map(({ status }) => status);
  const duplicates = statuses.filter((status, index) => statuses.indexOf(status) !== index);
  return duplicates.map((status) => ({
    location: `${location}.${status}`,
    problem: 'Two responses have this status.',
    fix: 'Make them one response in spec/api.ts.',
  }));
}
