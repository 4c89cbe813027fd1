import { deepStrictEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { trackingId, trafficSource } from '@rdsm-events/builders';
import fc from 'fast-check';

/*
 * Compares what the package reads from `$_COOKIE` and `$_GET`, as PHP makes them of a request, with what the builders in
 * TypeScript read from the same header and address.
 */

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What RD Station's script writes into the cookie: a session, and where it came from. */
const session = fc.oneof(
  fc.constantFrom('(none)', 'https://www.google.com/?q=50%25&b;c', 'utm_source=a&utm_medium=b%20c', '1.2.utmcsr=x|y'),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  // Base64 with plus signs and slashes.
  fc.constantFrom('>>>???~~~', 'ÿÿÿ>>>'),
);
const sessions = fc
  .record({ first_session: fc.record({ value: session }), current_session: fc.record({ value: session }) })
  .map((value) => JSON.stringify(value));
const written = sessions.chain((json) =>
  fc.constantFrom(
    ...[`encoded_${base64(json)}`, base64(json)].flatMap((text) => [text, encodeURIComponent(text)]),
    encodeURIComponent(json),
  ),
);
/** No white space that is encoded: PHP does not tell it from a plus sign, and rejects what TypeScript sends. */
const odd = fc.constantFrom('', 'lixo', '%', '%FF', '{', '{"id":', '%7B%22id%22%3A1%7D', 'encoded_', '"');
const id = fc
  .uuid()
  .chain((uuid) =>
    fc.constantFrom(uuid, uuid.toUpperCase(), encodeURIComponent(JSON.stringify({ id: uuid })), `x${uuid}`),
  );
const value = fc.oneof({ weight: 3, arbitrary: written }, id, odd);
const quoted = fc.tuple(value, fc.constantFrom('', '', '"')).map(([text, quote]) => quote + text + quote);
/** No name twice: PHP keeps the first cookie of a name, also where it cannot be read. */
const cookieNames = fc.constantFrom('__trf.src', '__trf.src', '__trf_src2', 'rdtrk', '_rdtrk', 'sid');
const header = fc
  .uniqueArray(fc.tuple(cookieNames, quoted), { selector: ([name]) => name, maxLength: 4 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('; '));

const utmNames = fc.constantFrom('utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_other', 'source', 'page');
const utmValue = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'google',
    ' cpc ',
    '\u00a0x\u3000',
    '\ufeff',
    'a b+c',
    'encoded_x',
    '{"a":1}',
    '%',
    '\u0085',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const query = fc
  .uniqueArray(fc.tuple(utmNames, utmValue), { selector: ([name]) => name, maxLength: 5 })
  .map((pairs) => `${new URLSearchParams(pairs)}`);

const requests = 1500;

/** @returns What was compared, as a phrase. Throws what differs. */
export async function proveTraffic(): Promise<string> {
  const server = spawn('/usr/bin/php', ['-S', '127.0.0.1:0', fileURLToPath(new URL('traffic.php', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const port = await portOf(server.stderr);
    await fc.assert(
      fc.asyncProperty(header, query, async (cookie, utm) => {
        deepStrictEqual(await ask(port, `/?${utm}`, cookie), expected(`/?${utm}`, cookie));
      }),
      { numRuns: requests, seed: 4 },
    );
  } finally {
    server.kill();
  }
  return `${requests} requests`;
}

function expected(url: string, cookie: string): object {
  const options = { onIgnored: () => {} };
  // Fields that are undefined are not sent.
  return JSON.parse(
    JSON.stringify({
      cookie: trafficSource.fromCookie(cookie),
      utm: trafficSource.fromUtm(url, options),
      both: trafficSource.from({ cookie, url, ...options }),
      id: trackingId.fromCookie(cookie) ?? null,
    }),
  );
}

/** The port that the server of PHP has chosen: it prints its address. */
async function portOf(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
    if (found) {
      output.resume();
      return Number(found[1]);
    }
  }
  throw new Error('The server of PHP did not start.');
}

async function ask(port: number, path: string, cookie: string): Promise<object> {
  const sent = request({ host: '127.0.0.1', port, path, headers: { cookie } });
  sent.end();
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}
