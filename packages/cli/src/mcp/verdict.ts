import type { ApiError } from '@rdsm-events/types/api-error';
import type { Notice } from '@rdsm-events/validators/notices';
import type { Language } from '../language.js';
import { messageOf } from '../report/message.js';

/** Errors and notices as text, one a line: `error $.body.payload.email CANNOT_BE_NULL Campo obrigatório.` */
export function describeProblems(errors: readonly ApiError[], notices: readonly Notice[], language: Language): string {
  return [
    ...errors.map((error) => `error ${error.path} ${error.error_type} ${messageOf(error, language)}`),
    ...notices.map((notice) => `notice ${notice.path} ${notice.notice_type} ${messageOf(notice, language)}`),
  ].join('\n');
}

/** Errors and notices as data, with their messages in a language. No value of the event is in them. */
export function problemData(errors: readonly ApiError[], notices: readonly Notice[], language: Language) {
  return {
    errors: errors.map((error) => ({ ...error, error_message: messageOf(error, language) })),
    notices: notices.map((notice) => ({ ...notice, message: messageOf(notice, language) })),
  };
}
