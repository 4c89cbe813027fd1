/** A body as text, and as it was received if the text does not contain all of it. */
export interface BodyText {
  text: string;
  bytes?: Uint8Array;
}

/**
 * Reads a body as text: UTF-8, or the `charset` of the `Content-Type` if it is not UTF-8. Never throws.
 * @param body A string or bytes; also what other HTTP clients make of a body, such as an object that was JSON.
 */
export function readBodyText(body: unknown, contentType: string | undefined): BodyText {
  if (typeof body === 'string') return { text: body };
  const bytes = toBytes(body);
  if (bytes === undefined) return { text: toJson(body) };
  const text = decode(bytes, 'utf-8', true);
  if (text !== undefined) return { text };
  const charset = charsetOf(contentType);
  const declared = charset === undefined ? undefined : decode(bytes, charset, true);
  return { text: declared ?? decode(bytes, 'utf-8', false) ?? '', bytes };
}

function toBytes(body: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return body instanceof ArrayBuffer ? new Uint8Array(body) : undefined;
}

/** Keeps a byte order mark: nothing of the body is lost. */
function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset="?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}

function toJson(body: unknown): string {
  if (body === undefined || body === null) return '';
  try {
    return JSON.stringify(body) ?? '';
  } catch {
    return '';
  }
}
