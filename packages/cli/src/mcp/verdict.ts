import type { ApiError } from '@rdsm-events/types/api-error';
import type { ValidationResult } from '@rdsm-events/validators/event';
import type { Notice } from '@rdsm-events/validators/notices';
import type { Language } from '../language.js';
import { messageOf } from '../report/message.js';
import type { ToolResult } from './tool.js';

/**
 * What a tool returns about a value: a heading, and then each error and each notice on a line of its own, such as
 * `error $.body.payload.email CANNOT_BE_NULL Campo obrigatório.` No value is in an error or a notice.
 */
export function verdictOf(
  result: ValidationResult<unknown>,
  notices: readonly Notice[],
  language: Language,
  headingOf: (errors: readonly ApiError[]) => string,
): ToolResult {
  const errors = (result.valid ? [] : result.errors).map((error) => ({
    ...error,
    error_message: messageOf(error, language),
  }));
  const translated = notices.map((notice) => ({ ...notice, message: messageOf(notice, language) }));
  const lines = [
    headingOf(errors),
    ...errors.map(({ path, error_type, error_message }) => `error ${path} ${error_type} ${error_message}`),
    ...translated.map(({ path, notice_type, message }) => `notice ${path} ${notice_type} ${message}`),
  ];
  return { text: lines.join('\n'), data: { valid: result.valid, errors, notices: translated } };
}
