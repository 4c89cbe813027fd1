import { UsageError } from '../error.js';
import { SendError } from './send-error.js';

/** With what events are sent. */
export type SendCredentials = { accessToken: string; apiKey?: undefined } | { apiKey: string; accessToken?: undefined };

/** The options that name a variable of the environment. */
export interface CredentialOptions {
  'access-token-env'?: string | undefined;
  'api-key-env'?: string | undefined;
}

/**
 * Reads the access token or the API key from the environment: command lines are recorded, and other users may see them.
 * @throws {UsageError} unless one variable is named, and {SendError} if it has no value. Neither contains the value.
 */
export function readCredentials(
  options: CredentialOptions,
  env: Readonly<Record<string, string | undefined>>,
): SendCredentials {
  const { 'access-token-env': token, 'api-key-env': key } = options;
  if (token !== undefined && key !== undefined) throw new UsageError('Use either --access-token-env or --api-key-env.');
  if (token !== undefined) return { accessToken: readVariable('access-token-env', token, env) };
  if (key !== undefined) return { apiKey: readVariable('api-key-env', key, env) };
  throw new UsageError(
    'Name the variable that has the access token (--access-token-env) or the API key (--api-key-env).',
  );
}

function readVariable(option: string, name: string, env: Readonly<Record<string, string | undefined>>): string {
  // What is no name may be the secret itself: it is not printed.
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)) {
    throw new UsageError(`--${option} is the name of a variable of the environment, and not its value.`);
  }
  const value = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
  if (!value) throw new SendError('unset', { option });
  return value;
}
