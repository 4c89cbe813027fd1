import type { Files } from '../../../../generator/emitters/emitter.js';
import { validators } from '../../../../generator/emitters/validators/index.js';
import type { Law } from '../laws/law.js';
import type { Laws } from '../laws/laws.js';
import { type Module, readModule } from '../module.js';
import type { Outcome } from '../outcome.js';
import type { Program } from '../program.js';
import { trial } from '../trial.js';
import type { SpecMutant } from './spec-mutants.js';

/** What the emitter refused to print counts for nothing: it never becomes a validator. */
export interface SpecOutcomes {
  readonly outcomes: Outcome[];
  readonly refused: number;
}

/** Every mistake in the spec, emitted and held against the laws of the events in which it shows. */
export function trySpec(mutants: readonly SpecMutant[], program: Program, laws: Laws): SpecOutcomes {
  const tried = mutants.map(({ label, catalogue, shows }) => {
    const files = emitted({
      ...catalogue,
      events: catalogue.events.filter(({ type }) => shows.includes(type as never)),
    });
    if (files === undefined) return undefined;
    const about = lawsOf(label.inside, shows, laws);
    return { label, caughtBy: trial(program.withModules(changedModules(files, program)), about) };
  });
  const outcomes = tried.filter((outcome) => outcome !== undefined);
  return { outcomes, refused: tried.length - outcomes.length };
}

/** The words of errors are asked of what no event says today, too. */
function lawsOf(place: string, shows: SpecMutant['shows'], laws: Laws): readonly Law[] {
  if (place.startsWith('aliases')) return laws.ofSuggestions();
  return [...(place.startsWith('errors') ? laws.ofRules() : []), ...shows.flatMap((type) => laws.ofEvent(type))];
}

function emitted(catalogue: SpecMutant['catalogue']): Files | undefined {
  if ((validators.check?.(catalogue) ?? []).length > 0) return undefined;
  try {
    return validators.emit(catalogue) as Files;
  } catch {
    return undefined;
  }
}

/** What differs from the emitted files. The files about all events would name fewer of them here. */
function changedModules(files: Files, program: Program): Module[] {
  const kept = [...files].filter(([path]) => !/^(?:checks\/)?(?:event|batch|index|event-types)\.ts$/.test(path));
  return kept.filter(([path, text]) => program.text(path) !== text).map(([path, text]) => readModule(path, text));
}
