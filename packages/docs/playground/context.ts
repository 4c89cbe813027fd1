import { type InjectionKey, inject } from 'vue';
import type { Language } from '../texts/language.js';
import type { PlaygroundTexts } from '../texts/playground/playground-texts.js';
import type { LocatedProblem } from './check.js';
import type { Keys } from './values.js';

/** What all parts of the playground share. */
export interface Context {
  language: Language;
  texts: PlaygroundTexts;
  /** The message of an error or a notice; empty until the messages are loaded. */
  messageOf(problem: LocatedProblem['problem']): string;
  /** What is reported at a value, and not inside of it. */
  problemsAt(keys: Keys): LocatedProblem[];
  /** The address of a page in this language: `errors.html`. */
  addressOf(page: string): string;
}

export const contextKey: InjectionKey<Context> = Symbol('playground');

export function useContext(): Context {
  const context = inject(contextKey);
  if (!context) throw new Error('This part of the playground is used outside of it.');
  return context;
}
