import type { SandboxResponse } from '../exchange.js';

/** The response when the sandbox itself fails: the disk is full, or a listener throws. */
export function failure({ message }: Error): SandboxResponse {
  return {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `The sandbox failed: ${message}\n`,
  };
}
