import { isBeforeSending, readResponse, requestFor } from '@rdsm-events/client';

const { RDSM_ACCESS_TOKEN: accessToken = 'ACCESS_TOKEN', RDSM_BASE_URL: baseUrl } = process.env;

/** Sends a batch in exactly one request: what the limiter of the queue counts is what the API counts. */
export async function sendBatch(events) {
  const { url, ...init } = requestFor(events.length === 1 ? events[0] : events, { accessToken, baseUrl });
  try {
    return await readResponse(await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(30_000) }));
  } catch (error) {
    return { kind: isBeforeSending(error) ? 'unreachable' : 'unknown' };
  }
}
