import type { Credentials } from './credentials.js';
import type { KeyClientOptions, TokenClientOptions } from './options.js';
import { readCredentials } from './read-credentials.js';

/** The credentials of a client, which may change while it sends. */
export interface CredentialSource {
  /** Rejects with what the function of the caller throws, or with an `RdsmValidationError` for what it returns. */
  get(): Promise<Credentials>;
  /** Replaces credentials that the API rejected. Returns whether there are others now. */
  renew(rejected: Credentials): Promise<boolean>;
}

/** @throws {RdsmValidationError} for credentials that cannot be sent. */
export function createCredentialSource(options: TokenClientOptions | KeyClientOptions): CredentialSource {
  const { accessToken, apiKey } = options;
  if (typeof accessToken !== 'function') {
    const fixed = readCredentials(options);
    return { get: async () => fixed, renew: async () => false };
  }
  // Reports that there are both.
  if (apiKey !== undefined) readCredentials({ accessToken: 'token', apiKey });
  return createTokenSource(accessToken);
}

function createTokenSource(read: (rejected?: string) => string | Promise<string>): CredentialSource {
  /** The call whose token is in use. Requests that are sent at the same time share it. */
  let current: Promise<Credentials> | undefined;
  const call = (rejected?: string): Promise<Credentials> => {
    const called = (async () => readCredentials({ accessToken: await read(rejected) }))();
    current = called;
    called.catch(() => {
      // The next request calls the function again.
      if (current === called) current = undefined;
    });
    return called;
  };
  const replace = async ({ accessToken }: Credentials): Promise<boolean> => {
    const inUse = await current;
    if (inUse !== undefined && inUse.accessToken !== accessToken) return true;
    const renewed = await call(accessToken);
    return renewed.accessToken !== accessToken;
  };
  /** What is under way, by the rejected token: requests that are rejected at the same time share it. */
  const replacements = new Map<string | undefined, Promise<boolean>>();
  return {
    get: () => current ?? call(),
    renew(rejected) {
      const { accessToken } = rejected;
      const replacement =
        replacements.get(accessToken) ?? replace(rejected).finally(() => replacements.delete(accessToken));
      replacements.set(accessToken, replacement);
      return replacement;
    },
  };
}
