import type { SandboxRequest, SandboxResponse } from '@rdsm-events/testing';

export const sale = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'email@email.com', funnel_name: 'default', value: 200 },
};

export const conversion = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'Form', email: 'email@email.com' },
};

/** A request to the API, valid but for what is replaced. A body that is no string is sent as JSON. */
export function requestOf(body: unknown, { headers, ...rest }: Partial<SandboxRequest> = {}): SandboxRequest {
  return {
    method: 'POST',
    url: '/platform/events',
    headers: { authorization: 'Bearer TOKEN', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    ...rest,
  };
}

/** The body of a response, read as JSON. */
export function jsonOf({ body }: Pick<SandboxResponse, 'body'>) {
  return JSON.parse(body);
}
