import type { CredentialSource } from './access-tokens.js';
import type { ContactLimit } from './contact-limit.js';
import type { Transport } from './exchange.js';
import type { PackRules } from './pack.js';
import type { WaitReason } from './progress.js';
import type { RateLimit } from './rate-limit.js';
import type { Limits } from './read-options.js';
import type { Unauthorized } from './response-outcome.js';

/** What a client keeps between calls: the limits are those of all its requests. */
export interface Session {
  credentials: CredentialSource;
  rateLimit: RateLimit;
  contactLimit: ContactLimit;
  transport: Transport;
  baseUrl: string;
  limits: Limits;
  rules: PackRules;
  resendUnknown: boolean;
}

/** One call of `send` or `sendAll`. */
export interface Call {
  signal: AbortSignal;
  /** Reports that a wait begins, in milliseconds. */
  onWait(ms: number, reason: WaitReason): void;
  onRequest(): void;
  /** Stops the call because of what a function of the caller threw: nothing is sent any more. */
  fail(error: unknown): void;
  /** The response that rejected the credentials for good: nothing is sent after it. */
  unauthorized?: Unauthorized;
  /** Until when nothing is sent, in milliseconds of the clock: it is unknown what became of a request. */
  pausedUntil?: number;
}
