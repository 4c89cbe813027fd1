import { readdirSync, readFileSync } from 'node:fs';
import type { ApiError } from '@rdsm-events/types';
import { isOnlyDescribed, unicodeSpaces } from '../../../support/oracles/openapi-reading.js';

/** A conformance case of an event. */
export interface Case {
  id: string;
  body: unknown;
  valid: boolean;
  errors: ApiError[];
}

const folder = new URL('../../../../generated/conformance/', import.meta.url);

/** The conformance cases of every event. */
export function casesOfEvents(): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const { event_type, cases } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return event_type === undefined ? [] : (cases as Case[]).filter((one) => !isOtherEvent(one));
  });
}

/** Whether a case is invalid only for its event: the endpoint accepts every event. */
function isOtherEvent({ errors }: Case): boolean {
  return errors.some(({ error_type, path }) => error_type === 'INVALID_OPTION' && path === '$.body.event_type');
}

/** Whether the document accepts an invalid body, because its schemas leave out what is wrong: see the README of the package. */
export function isLeftOut({ body, errors }: Case): boolean {
  return isOnlyDescribed(errors) || JSON.stringify(body).search(unicodeSpaces) >= 0;
}

/** Whether OpenAPI 3.0 accepts an invalid body: it cannot describe the names of the custom fields of a CONVERSION. */
export function isUnlistedName({ body, errors }: Case): boolean {
  const isConversion = (body as { event_type?: unknown } | null)?.event_type === 'CONVERSION';
  return isConversion && errors.every(({ error_type }) => error_type === 'INVALID_FIELDS');
}

/**
 * What a server decided, compared with the cases: the problems, at most ten.
 * @param mayAccept Whether the document accepts an invalid case.
 */
export async function compareWith(
  cases: readonly Case[],
  accepts: (body: unknown) => Promise<boolean>,
  mayAccept: (one: Case) => boolean = isLeftOut,
): Promise<string[]> {
  const problems: string[] = [];
  for (const one of cases) {
    const accepted = await accepts(one.body);
    if (accepted === one.valid || (accepted && mayAccept(one))) continue;
    problems.push(`${accepted ? 'accepts' : 'rejects'} ${one.id}`);
    if (problems.length === 10) return [...problems, '…'];
  }
  return problems;
}
