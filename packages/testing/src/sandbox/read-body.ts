import { api, bodyOf } from './api.js';
import { emptyResponse, headerOf, jsonResponse, type SandboxRequest, type SandboxResponse } from './exchange.js';

/** A body that is JSON. */
export interface JsonBody {
  value: unknown;
}

/** It removes a byte order mark, and throws at bytes that are not UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads the body as JSON; the response if it is something else, or too long. */
export function readBody(request: SandboxRequest): JsonBody | SandboxResponse {
  const [mediaType = ''] = (headerOf(request, 'content-type') ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== api.mediaType) {
    return jsonResponse(415, bodyOf('415', 'wrongType'), `The header must be "Content-Type: ${api.mediaType}".`);
  }
  const bytes = toBytes(request.body ?? '');
  if (bytes.length > api.maxBodyBytes || declaresTooMuch(request)) return tooLarge();
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return jsonResponse(400, bodyOf('400', 'notJson'), 'The body is not JSON in UTF-8.');
  }
}

/** Whether the header already states a body that is too long, which then need not be received. */
export function declaresTooMuch(request: Pick<SandboxRequest, 'headers'>): boolean {
  return Number(headerOf(request, 'content-length') ?? 0) > api.maxBodyBytes;
}

function tooLarge(): SandboxResponse {
  return emptyResponse(413, `A body has at most ${api.maxBodyBytes} bytes.`);
}

function toBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
