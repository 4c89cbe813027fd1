import { newerDocs, newerPage, type Origin, officialClient, rubyClient } from './origin.js';

/** Why a token or a key does not permit a request, and how a response states it. */
export interface UnauthorizedReason {
  reason: 'missing' | 'invalid' | 'expired' | 'api-key';
  /**
   * Where the response states it: `error` of the challenge (a header, RFC 6750), `error` of a `TokenError`, or the path or
   * the `error_type` of an error.
   */
  statedBy: 'challenge' | 'error' | 'path' | 'error_type';
  value: string;
  /** The status of the response, if it is neither 401 nor 403. */
  status?: number;
  origin: Origin;
}

/** The headers that may contain the challenge, in lower case. The gateway of the API renames the first one. */
export const challengeHeaders = ['www-authenticate', 'x-amzn-remapped-www-authenticate'];

const errorMessages = newerPage('Mensagens de erro', 'mensagens-de-erro-rdsm');
const authenticationErrors = newerPage('Erros de autenticação', 'erros-autenticacao');

/** The known reasons, the most specific first: a response may state several. */
export const unauthorizedReasons: UnauthorizedReason[] = [
  {
    reason: 'api-key',
    statedBy: 'path',
    value: 'query_string.api_key',
    origin: { grade: 'reported', statement: 'A third party sent a conversion with a wrong key: it saw this path.' },
  },
  {
    reason: 'api-key',
    statedBy: 'error_type',
    value: 'UNABLE_TO_LOAD_CDP_SCHEMA',
    status: 400,
    origin: newerDocs('The key is one of another product, such as RD Station CRM.', errorMessages),
  },
  {
    reason: 'expired',
    statedBy: 'challenge',
    value: 'expired_token',
    origin: officialClient('It reads an expired token from this challenge, in either header.', rubyClient),
  },
  {
    reason: 'missing',
    statedBy: 'error',
    value: 'invalid_request',
    origin: newerDocs('The access token is missing.', authenticationErrors),
  },
  {
    reason: 'invalid',
    statedBy: 'error',
    value: 'invalid_token',
    origin: newerDocs('The access token is invalid or has expired.', authenticationErrors),
  },
  {
    reason: 'invalid',
    statedBy: 'error_type',
    value: 'UNAUTHORIZED',
    origin: newerDocs('Invalid token.', errorMessages),
  },
  {
    reason: 'invalid',
    statedBy: 'error_type',
    value: 'ACCESS_DENIED',
    origin: newerDocs('Wrong credentials provided.', authenticationErrors),
  },
];
