/**
 * Sends a body to a server.
 * @param rejected The status with which the server rejects a body. Any other than this and 200 throws.
 */
export function acceptsAt(url: string, rejected: number): (body: unknown) => Promise<boolean> {
  return async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer token' },
      body: JSON.stringify(body),
    });
    // The connection is free for the next request once the whole response is read.
    await response.arrayBuffer();
    const { status } = response;
    if (status !== 200 && status !== rejected) throw new Error(`The status is ${status}.`);
    return status === 200;
  };
}
