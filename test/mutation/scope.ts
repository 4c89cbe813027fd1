import { type EventType, eventTypes } from '../documented/tables.js';
import type { Law } from './laws/law.js';
import type { Laws } from './laws/laws.js';
import type { Program } from './program.js';
import { fileOf } from './subjects.js';

/** What all validators share is asked of these: between them they have every type, option, format and list there is. */
const representatives: readonly EventType[] = ['CONVERSION', 'SALE', 'CALL_FINISHED', 'MEDIA_PLAYBACK_STOPPED'];

/** The laws that speak of what depends on a file, those about fewer events first. */
export function lawsAbout(path: string, program: Program, laws: Laws): readonly Law[] {
  const depends = (file: string) => program.reachable(file).has(path);
  const affected = eventTypes.filter((type) => depends(fileOf(type)));
  const types = path.startsWith('definitions/') ? representatives.slice(0, 1) : fewOf(affected);
  const about = types.length > 0 ? types : eventTypes;
  return [
    ...(path === 'formats.ts' ? laws.ofFormats() : []),
    ...types.flatMap((type) => laws.ofEvent(type)),
    ...(depends(fileOf('EVENT')) ? about.flatMap((type) => laws.ofUnion(type)) : []),
    ...(depends(fileOf('BATCH')) ? laws.ofBatch() : []),
    ...(path === 'runtime/collect.ts' || path === 'runtime/fault.ts' || path === 'runtime/errors.ts'
      ? laws.ofLimits()
      : []),
  ];
}

function fewOf(types: readonly EventType[]): readonly EventType[] {
  return types.length > 1 ? representatives.filter((type) => types.includes(type)) : types;
}
