import { readGenerated } from '../../../support/load-generated.js';
import type { Block } from './instrument.js';

/** Blocks that the fuzzer cannot reach, and why. */
interface Explanation {
  file: RegExp;
  inside: RegExp;
  text: RegExp;
  reason: string;
}

const anything = /^/;

const explanations: Explanation[] = [
  {
    file: /^runtime\/object-rule\.ts$/,
    inside: anything,
    text: /^(?:\(\) => )?true$/,
    reason: 'for objects that take any field, which this spec does not have',
  },
  {
    file: /^runtime\/fields\.ts$/,
    inside: /^holds$/,
    text: /^readsCopies = true;$/,
    reason: 'Object.prototype has fields; the proof of polluted prototypes gets here',
  },
  {
    file: /^runtime\/names\.ts$/,
    inside: /^isNameLike$/,
    text: /^unless seen\.size/,
    reason: 'a thousand names are remembered, or this one is long; the mutation proof gets here',
  },
  {
    file: /^runtime\/standard-schema\.ts$/,
    inside: /^issuesOf$/,
    text: /^\[\]$/,
    reason: 'for the compiler: every error has a path',
  },
  {
    file: /^runtime\/validate\.ts$/,
    inside: /^reportOf$/,
    text: /^if rule\(value, report\)$/,
    reason: 'the value reads differently each time; the catalogue of adversarial values gets here',
  },
];

const files = readGenerated('validators');

function isExported({ file, inside }: Block): boolean {
  return files.get(`validators/${file}`)?.includes(`export function ${inside}(`) ?? false;
}

/** Whether code of the validators mentions a function, other than the file that declares it. */
function isUsed({ file, inside }: Block): boolean {
  const name = new RegExp(`\\b${inside}\\b`);
  return inside === '' || [...files].some(([path, text]) => path !== `validators/${file}` && name.test(text));
}

/** Why a block is not reached; undefined when it can be. */
export function reasonFor(block: Block): string | undefined {
  const { file, inside, text } = block;
  if (file.startsWith('runtime/') && isExported(block) && !isUsed(block)) return 'only the builders call it';
  return explanations.find(
    (explanation) => explanation.file.test(file) && explanation.inside.test(inside) && explanation.text.test(text),
  )?.reason;
}
