import { createContext, runInContext } from 'node:vm';
import type { Asked } from './laws/answer.js';
import type { Law, Load } from './laws/law.js';
import { clean } from './laws/polluted.js';
import type { Validator } from './laws/validator.js';
import { fileOf, validatorIn } from './subjects.js';
import { ranForever } from './turns.js';

/** For what no count of turns ends, such as a pattern that goes back and forth. */
const mostMilliseconds = 120_000;

/** So many of the laws that caught something are asked first. Most mistakes are like the one before. */
const mostRemembered = 12;

let remembered: Law[] = [];

/** The law that catches what was loaded, or undefined when it keeps them all. */
export function trial(load: Load, laws: readonly Law[]): string | undefined {
  const among = new Set(laws);
  const first = remembered.filter((law) => among.has(law));
  const found = ending(() => firstBroken(load, [...first, ...laws]));
  if (found === undefined) return undefined;
  remembered = [found, ...remembered.filter((law) => law !== found)].slice(0, mostRemembered);
  return found.name;
}

function firstBroken(load: Load, laws: readonly Law[]): Law | undefined {
  const validators = new Map<Asked, Validator>();
  return laws.find((law) => {
    try {
      const validator = validators.get(law.asked) ?? validatorIn(load(fileOf(law.asked)), law.asked);
      validators.set(law.asked, validator);
      return law.broken(validator, load) !== undefined || ranForever();
    } catch {
      // A validator never throws, and a module that cannot be loaded is no validator.
      ranForever();
      return true;
    }
  });
}

const box = { run: (): void => {} };
const context = createContext({ box });

const endless: Law = { asked: 'EVENT', name: 'it comes to an end', broken: () => undefined };

function ending(run: () => Law | undefined): Law | undefined {
  let found: Law | undefined;
  box.run = () => {
    found = run();
  };
  try {
    runInContext('box.run()', context, { timeout: mostMilliseconds });
    return found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return endless;
  } finally {
    clean();
  }
}
