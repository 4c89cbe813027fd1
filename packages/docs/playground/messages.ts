import type { Language } from '../texts/language.js';
import type { LocatedProblem } from './check.js';

type MessageOf = (problem: LocatedProblem['problem']) => string;

const modules: Readonly<Record<Language, () => Promise<{ messageOf: MessageOf }>>> = {
  'pt-br': () => import('@rdsm-events/validators/messages/pt-br'),
  en: () => import('@rdsm-events/validators/messages/en'),
  es: () => import('@rdsm-events/validators/messages/es'),
};

/** The messages in a language. The others are not loaded. */
export async function loadMessages(language: Language): Promise<MessageOf> {
  return (await modules[language]()).messageOf;
}
