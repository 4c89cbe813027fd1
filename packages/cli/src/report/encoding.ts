import type { Detected, Encoding } from '../input/detect.js';
import type { Language } from '../language.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

/** Warns of each encoding that an input turns out to have, other than UTF-8: it may be a wrong guess. */
export function encodingReporter(file: string, language: Language, warn: (message: string) => void) {
  let known: Encoding = 'utf-8';
  return ({ encoding }: Detected): void => {
    if (encoding !== known) warn(fill(words[language].encoding, { file: visible(file), encoding }));
    known = encoding;
  };
}
