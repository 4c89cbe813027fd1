import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  definitionFile,
  payloadNames,
  reservedExports,
  translationPath,
  uncapitalise,
} from '../../catalogue/names.js';
import { referencedNames } from '../../catalogue/walk.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Emitter, Files } from '../emitter.js';

/**
 * What a page needs of the packages to send an event: the builder, readers, validators and messages of the event that needs
 * no secret. Its package is one file that a page loads.
 */
export const browser: Emitter = {
  name: 'browser',
  emit,
};

/** The language of the visitors of these pages. */
const language = 'pt-br';

/** Names that a module of a package exports. */
interface Exports {
  from: string;
  names: string[];
}

function emit(catalogue: Catalogue): Files {
  const file = new GeneratedFile('index', 'spec/index.ts');
  const event = catalogue.events.find(({ type }) => type === catalogue.api.conversion?.eventType);
  for (const { from, names } of event ? exportsFor(event, catalogue) : []) {
    file.addStatement(`export { ${names.join(', ')} } from '@rdsm-events/${from}';`);
  }
  return new Map([['index.ts', file.print()]]);
}

function exportsFor({ names, payload }: CatalogueEvent, catalogue: Catalogue): Exports[] {
  const { is, validate, assert } = payloadNames(names);
  const { trafficSources, trackingCookie, translations, definitions } = catalogue;
  const has = (field: string | undefined) => payload.fields.some(({ name }) => name === field);
  const unions = referencedNames(payload, definitions).filter((name) => definitions[name]?.kind === 'union');
  const { trafficSource, trackingId } = reservedExports;
  return [
    { from: `builders/${names.file}`, names: [names.builder] },
    ...unions.map((name) => ({ from: `builders/${definitionFile(name)}`, names: [uncapitalise(name)] })),
    ...(has(trafficSources?.cookie.field) ? [{ from: 'builders/traffic-source', names: [trafficSource] }] : []),
    ...(has(trackingCookie?.field) ? [{ from: 'builders/tracking-id', names: [trackingId] }] : []),
    { from: `validators/${names.file}`, names: [is, validate, assert] },
    { from: 'validators/errors', names: ['RdsmValidationError'] },
    ...(language in translations
      ? [{ from: `validators/${translationPath(language)}/${names.file}`, names: ['translate', 'messageOf', 'labels'] }]
      : []),
  ];
}
