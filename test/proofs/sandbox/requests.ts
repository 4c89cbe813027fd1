import { connect, type Socket } from 'node:net';

/** A valid event. */
export const event = JSON.stringify({
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'email@email.com', funnel_name: 'default', value: 200 },
});

/** The beginning of a request with a body of so many bytes. */
export function headOf(length: number, ...lines: string[]): string {
  const fixed = [
    'POST /platform/events HTTP/1.1',
    'Host: 127.0.0.1',
    'Authorization: Bearer TOKEN',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
  ];
  return [...fixed, ...lines, '', ''].join('\r\n');
}

export const request: Buffer = Buffer.from(headOf(event.length) + event);

/** Opens a connection. Its errors are what it is opened for: `close` follows them. */
export function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Sends a valid event and returns the status of the response, 0 if there is none. */
export async function statusOf(url: string): Promise<number> {
  const headers = { authorization: 'Bearer TOKEN', 'content-type': 'application/json' };
  const response = await fetch(`${url}/platform/events`, { method: 'POST', headers, body: event }).catch(
    () => undefined,
  );
  return response?.status ?? 0;
}
