import { batchNames, unionNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../support/catalogue.js';

/** A program that uses our packages, whose size is limited. */
export interface Consumer {
  name: string;
  code: string;
  /** The package of which the published script is measured instead. */
  script?: string;
  /** A package that is not counted. */
  external?: string;
  /** Whether it uses every event, so that it grows with their number. */
  hasAllEvents?: boolean;
  /** The aim in bytes, minified and compressed. */
  bar?: number;
}

const validators = '@rdsm-events/validators';
const builders = '@rdsm-events/builders';
const names = catalogue.events.map((event) => event.names);
const all = [...names.map(({ validate }) => validate), batchNames.validate];
const allBuilders = [...names.map(({ builder }) => builder), batchNames.builder];

function consumer(functions: string[], from: string, name: string, options: Partial<Consumer> = {}): Consumer {
  return { name, code: `export { ${functions.join(', ')} } from '${from}';\n`, ...options };
}

const hasAllEvents = true;

export const consumers: Consumer[] = [
  consumer(['isConversion'], `${validators}/conversion`, 'isConversion', { bar: 1100 }),
  consumer(['isSale'], `${validators}/sale`, 'isSale', { bar: 520 }),
  consumer(['isSale'], validators, 'isSale from the root'),
  consumer(['validateConversion'], `${validators}/conversion`, 'validateConversion', { bar: 2400 }),
  consumer(['validateSale'], `${validators}/sale`, 'validateSale', { bar: 1500 }),
  consumer(['validateSale'], validators, 'validateSale from the root'),
  consumer(['saleSchema'], `${validators}/sale`, 'saleSchema'),
  consumer(['salePayloadSchema'], `${validators}/sale`, 'salePayloadSchema'),
  consumer(['saleSchema'], `${validators}/standard/sale`, 'saleSchema with JSON Schema'),
  {
    name: 'validateConversion with its messages in Portuguese',
    code: `export { validateConversion } from '${validators}/conversion';
export { translate } from '${validators}/messages/pt-br/conversion';\n`,
  },
  consumer([unionNames.is], `${validators}/${unionNames.file}`, unionNames.is, { hasAllEvents }),
  consumer(all, validators, 'validate of all events and the batch', { bar: 6000, hasAllEvents }),
  consumer(['noticesOfSale'], `${validators}/notices`, 'noticesOfSale'),
  consumer(['noticesOfConversion'], `${validators}/notices`, 'noticesOfConversion'),
  consumer([unionNames.noticesOf], `${validators}/notices`, unionNames.noticesOf, { hasAllEvents }),
  { name: 'all of validators', code: `export * from '${validators}';\n`, hasAllEvents },
  consumer(['conversion'], `${builders}/conversion`, 'conversion'),
  consumer(['sale'], `${builders}/sale`, 'sale'),
  consumer(['sale'], builders, 'sale from the root'),
  consumer(allBuilders, builders, 'all of builders by event', { hasAllEvents }),
  {
    name: 'all of builders without the validators',
    code: `export * from '${builders}';\n`,
    external: validators,
    hasAllEvents,
    bar: 4000,
  },
  { name: 'the script for pages', script: 'browser', code: '', bar: 9000 },
];
