import type { ApiError } from '@rdsm-events/types/api-error';
import { messageOf as en } from '@rdsm-events/validators/messages/en';
import { messageOf as es } from '@rdsm-events/validators/messages/es';
import { messageOf as ptBr } from '@rdsm-events/validators/messages/pt-br';
import type { Notice } from '@rdsm-events/validators/notices';
import type { Language } from '../language.js';
import type { InexactError } from './inexact-error.js';
import type { Problem } from './problem.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

const messages = { en, 'pt-br': ptBr, es };

/** The message of an error or a notice: with expected values and suggestions, without a value. */
export function messageOf(problem: ApiError | InexactError | Notice, language: Language): string {
  if ('reason' in problem) return words[language].inexact;
  return visible(messages[language](problem));
}

/** The message of any problem. */
export function problemMessage(problem: Problem, language: Language): string {
  if (problem.kind === 'error') return messageOf(problem.error, language);
  if (problem.kind === 'notice') return messageOf(problem.notice, language);
  const { reason, limit } = problem.failure;
  return fill(words[language].failures[reason], { limit: formatNumber(limit ?? 0, language) });
}

/** `error_type`, `notice_type`, or why a part cannot be read. */
export function problemType(problem: Problem): string {
  if (problem.kind === 'error') return problem.error.error_type;
  return problem.kind === 'notice' ? problem.notice.notice_type : problem.failure.reason;
}

/** To make a formatter takes much longer than to use it. */
const formatters = new Map<Language, Intl.NumberFormat>();

export function formatNumber(value: number, language: Language): string {
  const formatter = formatters.get(language) ?? new Intl.NumberFormat(language);
  formatters.set(language, formatter);
  return formatter.format(value);
}
