/** What an API states about its responses: in the spec, with their bodies in TypeBox, and in the catalogue. */
interface ApiOf<R> {
  event: { success: R };
  batch: { success: R };
  conversion?: { success: R; errorResponses: readonly R[] };
  errorResponses: readonly R[];
}

/** Every response, by the location that problems and changes are reported at. */
export function everyResponse<R extends { status: string }>(api: ApiOf<R>): { location: string; response: R }[] {
  const { event, batch, conversion, errorResponses } = api;
  return [
    ...[event.success, batch.success, ...errorResponses].map((response) => ({
      location: `api.${response.status}`,
      response,
    })),
    ...(conversion ? [conversion.success, ...conversion.errorResponses] : []).map((response) => ({
      location: `api.conversion.${response.status}`,
      response,
    })),
  ];
}

/** The error responses of one endpoint: its own, and of the shared ones those of other statuses, by status. */
export function withShared<R extends { status: string }>(own: readonly R[], shared: readonly R[]): R[] {
  const statuses = new Set(own.map(({ status }) => status));
  const all = [...own, ...shared.filter(({ status }) => !statuses.has(status))];
  return all.sort((one, other) => (one.status < other.status ? -1 : 1));
}
