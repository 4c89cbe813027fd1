import type { UnauthorizedReason, WaitReason } from '@rdsm-events/client';
import type { Language } from '../../language.js';
import type { SendProblem } from '../send-error.js';
import { en } from './en.js';
import { es } from './es.js';
import { ptBr } from './pt-br.js';

/** What the command prints, in one language. Names in braces are replaced. */
export interface SendWords {
  accepted: string;
  /** In a dry run, in place of `accepted`. */
  sendable: string;
  before: string;
  invalid: string;
  unreadable: string;
  rejected: string;
  unknown: string;
  notSent: string;
  rejectedEvent: string;
  unknownEvent: string;
  notSentEvent: string;
  /** After the reason, if it is that of several events. */
  several: string;
  customFields: string;
  /** Around the reason, if an earlier run knows it. */
  earlierRun: string;
  /** After the reason: when the event can be sent. */
  inTime: string;
  /** How long a limit lasts. */
  times: { readonly seconds: string; readonly minutes: string; readonly hours: string };
  /** Of an event that an API key does not send; `{type}` is what it sends. */
  needsToken: string;
  /** Names that end in `-unknown` are those of events that may have been accepted. */
  reasons: Readonly<Record<string, string>>;
  unauthorized: Readonly<Record<UnauthorizedReason, string>>;
  progress: string;
  /** In a dry run, in place of `progress`. */
  dryProgress: string;
  notAccepted: string;
  rate: string;
  /** How long the rest takes. */
  seconds: string;
  minutes: string;
  waiting: Readonly<Record<WaitReason, string>>;
  sent: string;
  wouldSend: string;
  requests: string;
  oneMinute: string;
  severalMinutes: string;
  /** What is left after an early end. */
  rest: string;
  restFrom: string;
  /** In a dry run, in place of them. */
  dryRest: string;
  dryRestFrom: string;
  again: string;
  /** In place of `again`, while a limit lasts. */
  againLater: string;
  /** In place of `again`, if there is no journal. */
  againFromStart: string;
  unknownAgain: string;
  rejectedOut: string;
  journal: string;
  interrupted: string;
  /** After the first Ctrl+C. */
  finishing: string;
  stopped: string;
  /** After a request without a response of RD Station. */
  noResponse: string;
  unknownResponse: string;
  /** Why a run cannot begin. */
  problems: Readonly<Record<SendProblem, string>>;
}

export const sendWords: Readonly<Record<Language, SendWords>> = { en, 'pt-br': ptBr, es };
