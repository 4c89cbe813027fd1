import { type EventType, eventTypes } from '../../../generator/catalogue/documents.js';
import type { Law } from './laws/law.js';
import type { Laws } from './laws/laws.js';
import type { Program } from './program.js';
import { fileOf } from './subjects.js';

/** What all validators share is asked of these: between them they have every type, option, format and list there is. */
const representatives: readonly EventType[] = ['CONVERSION', 'SALE', 'CALL_FINISHED', 'MEDIA_PLAYBACK_STOPPED'];

/** The laws that speak of what depends on a file. */
export function lawsAbout(path: string, program: Program, laws: Laws): readonly Law[] {
  const depends = (file: string) => program.reachable(file).has(path);
  const affected = eventTypes.filter((type) => depends(fileOf(type)));
  const types = affected.length > 1 ? fewOf(path, affected) : affected;
  const about = types.length > 0 ? types : eventTypes;
  return [
    ...ofFile(path, laws),
    ...types.flatMap((type) => laws.ofEvent(type)),
    ...(depends(fileOf('EVENT')) ? about.flatMap((type) => laws.ofUnion(type)) : []),
    ...(depends(fileOf('BATCH')) ? laws.ofBatch() : []),
  ];
}

/** What is not about events. */
function ofFile(path: string, laws: Laws): readonly Law[] {
  switch (path) {
    case 'event-types.ts':
      return laws.ofEventTypes();
    case 'formats.ts':
      return laws.ofFormats();
    case 'runtime/names.ts':
      return laws.ofRememberedNames();
    case 'runtime/suggest.ts':
      return laws.ofSuggestions();
    case 'runtime/list-rule.ts':
      return [...laws.ofRules(), ...laws.ofLimits()];
    default:
      return path.startsWith('runtime/') ? laws.ofRules() : [];
  }
}

function fewOf(path: string, types: readonly EventType[]): readonly EventType[] {
  if (path === 'runtime/suggest.ts') return [];
  const few = representatives.filter((type) => types.includes(type));
  return path.includes('/definitions/') ? few.slice(0, 1) : few;
}
