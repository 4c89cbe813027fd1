import type { Catalogue, NamedExample, Response } from '../../../../generator/catalogue/catalogue.js';

/** The responses of the API that are known for an HTTP status. */
export function responsesOf(status: string, { api }: Catalogue): Response[] {
  return allResponses(api).filter((response) => matches(response.status, status));
}

/** The HTTP statuses whose responses are known to have an error of this type. */
export function statusesOf(error_type: string, { api }: Catalogue): string[] {
  const hasType = ({ body }: NamedExample) => JSON.stringify(body).includes(`"error_type":"${error_type}"`);
  return [
    ...new Set(
      allResponses(api)
        .filter(({ examples }) => examples.some(hasType))
        .map(({ status }) => status),
    ),
  ];
}

function allResponses({ event, batch, conversion, errorResponses }: Catalogue['api']): Response[] {
  const success = [event.success, batch.success, ...(conversion ? [conversion.success] : [])];
  return [...success, ...errorResponses, ...(conversion?.errorResponses ?? [])];
}

/** `5XX` is every status from 500 to 599. */
function matches(known: string, status: string): boolean {
  return known.length === status.length && [...known].every((digit, at) => digit === 'X' || digit === status[at]);
}
