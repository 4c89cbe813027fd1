import { batchNames, unionNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../support/catalogue.js';

/** A program that uses our packages, of which the size is watched. */
export interface Consumer {
  name: string;
  code: string;
  /** A package that is not counted. */
  external?: string;
  /** What it may have in bytes, minified and compressed. */
  bar?: number;
}

const validators = '@rdsm-events/validators';
const builders = '@rdsm-events/builders';
const names = catalogue.events.map((event) => event.names);
const all = [...names.map(({ validate }) => validate), batchNames.validate];
const allBuilders = [...names.map(({ builder }) => builder), batchNames.builder];

function consumer(functions: string[], from: string, name: string, bar?: number): Consumer {
  return { name, code: `export { ${functions.join(', ')} } from '${from}';\n`, ...(bar !== undefined && { bar }) };
}

export const consumers: Consumer[] = [
  consumer(['isConversion'], `${validators}/conversion`, 'isConversion', 1100),
  consumer(['isSale'], `${validators}/sale`, 'isSale', 520),
  consumer(['isSale'], validators, 'isSale from the root'),
  consumer(['validateConversion'], `${validators}/conversion`, 'validateConversion', 2400),
  consumer(['validateSale'], `${validators}/sale`, 'validateSale', 1500),
  consumer(['validateSale'], validators, 'validateSale from the root'),
  consumer(['saleSchema'], `${validators}/sale`, 'saleSchema'),
  consumer([unionNames.is], `${validators}/${unionNames.file}`, unionNames.is),
  consumer(all, validators, 'validate of all events and the batch', 6000),
  { name: 'all of validators', code: `export * from '${validators}';\n` },
  consumer(['conversion'], `${builders}/conversion`, 'conversion'),
  consumer(['sale'], `${builders}/sale`, 'sale'),
  consumer(['sale'], builders, 'sale from the root'),
  consumer(allBuilders, builders, 'all of builders by event'),
  {
    name: 'all of builders without the validators',
    code: `export * from '${builders}';\n`,
    external: validators,
    bar: 4000,
  },
];
