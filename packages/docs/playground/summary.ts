import type { PlaygroundTexts } from '../texts/playground/playground-texts.js';
import { type Checked, countErrors } from './check.js';

/** What a text is, in a sentence or two. */
export function summaryOf(checked: Checked, texts: PlaygroundTexts): string {
  switch (checked.kind) {
    case 'empty':
      return texts.empty;
    case 'syntax':
      return texts.notJson;
    case 'response':
      return texts.response;
    case 'event':
    case 'batch': {
      const errors = countErrors(checked.problems);
      const notices = checked.problems.length - errors;
      const found = errors + notices === 0 ? '' : `${texts.found(errors, notices)}.`;
      if (errors > 0) return found;
      const valid = Array.isArray(checked.value) ? texts.validBatch(checked.value.length) : texts.valid;
      return [valid, found].join(' ').trim();
    }
  }
}
