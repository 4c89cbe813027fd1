import * as published from '@rdsm-events/validators/notices';
import type { EventNames } from '../../generator/catalogue/names.js';
import type { ExpectedNotice } from './oracles/notices.js';

export type NoticesOf = (value: unknown) => published.Notice[];

/** The generated function of these names. */
export function noticesOf({ noticesOf }: EventNames, functions: object = published): NoticesOf {
  const found = (functions as Record<string, NoticesOf>)[noticesOf];
  if (found === undefined) throw new Error(`${noticesOf} is missing.`);
  return found;
}

/** The notices without what an oracle does not know: the message, and what an unlisted field may mean. */
export function comparable(notices: readonly published.Notice[]): ExpectedNotice[] {
  return notices.map(({ notice_type, path, details, origin }) => ({
    notice_type,
    path,
    details: notice_type === 'UNLISTED' ? {} : details,
    source: origin.source,
    statement: origin.statement,
  }));
}
