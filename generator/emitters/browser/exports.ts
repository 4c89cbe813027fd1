import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { definitionFile, payloadNames, reservedExports, translationPath, uncapitalise } from '../../catalogue/names.js';
import { referencedNames } from '../../catalogue/walk.js';

/** The language of those who visit the pages of this API's accounts. */
export const language = 'pt-br';

/** Names that a module of a package exports. */
export interface Exports {
  from: string;
  names: string[];
}

/** What a page needs to send an event: its builder, what fills single fields, its validators and the names of its fields. */
export function exportsFor({ names, payload }: CatalogueEvent, catalogue: Catalogue): Exports[] {
  const { is, validate, assert } = payloadNames(names);
  const { trafficSources, trackingCookie, translations, definitions } = catalogue;
  const has = (field: string | undefined) => payload.fields.some(({ name }) => name === field);
  const unions = referencedNames(payload, definitions).filter((name) => definitions[name]?.kind === 'union');
  const builders = '@rdsm-events/builders';
  const validators = '@rdsm-events/validators';
  return [
    { from: `${builders}/${names.file}`, names: [names.builder] },
    ...unions.map((name) => ({ from: `${builders}/${definitionFile(name)}`, names: [uncapitalise(name)] })),
    ...(has(trafficSources?.cookie.field)
      ? [{ from: `${builders}/traffic-source`, names: [reservedExports.trafficSource] }]
      : []),
    ...(has(trackingCookie?.field) ? [{ from: `${builders}/tracking-id`, names: [reservedExports.trackingId] }] : []),
    { from: `${validators}/${names.file}`, names: [is, validate, assert, reservedExports.validationError] },
    ...(language in translations
      ? [{ from: `${validators}/${translationPath(language)}/${names.file}`, names: ['labels'] }]
      : []),
  ];
}
