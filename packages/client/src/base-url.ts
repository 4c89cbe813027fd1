import { wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { server } from '../../../generated/client/api.js';
import { messages } from './messages.js';

/**
 * The address that the paths of the API follow: the API itself by default.
 * @returns Without a slash at the end.
 * @throws {RdsmValidationError} if it is no address that the paths can follow.
 */
export function readBaseUrl(given: unknown): string {
  if (given === undefined) return server;
  const path = ['baseUrl'];
  if (typeof given !== 'string') throw argumentErrors(messages, wrongType(path, 'STRING'));
  const url = parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw argumentErrors(messages, {
      error_type: 'INVALID_FORMAT',
      validation_rules: { format: 'base-url' },
      variant: 'base-url',
      path,
    });
  }
  let { href } = url;
  while (href.endsWith('/')) href = href.slice(0, -1);
  return href;
}

/** Without `URL.canParse`, which Node 18 does not have in all versions. */
function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
