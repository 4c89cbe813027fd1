import { readGenerated } from '../../../support/read-generated.js';
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
    file: /^runtime\/errors\.ts$/,
    inside: anything,
    text: anything,
    reason: 'only the builders call it',
  },
  {
    file: /^runtime\/scalars\.ts$/,
    inside: /^$/,
    text: /CANNOT_BE_NULL|readable|value !== null/,
    reason: 'for values of any type, which these events do not have',
  },
  {
    file: /^runtime\/message\.ts$/,
    inside: anything,
    text: /^(?:error_type|messages\.INVALID|value\.join\(', '\))$/,
    reason: 'for errors that these events cannot have',
  },
  {
    file: /^runtime\/fields\.ts$/,
    inside: /^runCheck$/,
    text: /^prototypePolluted = true;$/,
    reason: 'Object.prototype has fields; the proof of polluted prototypes gets here',
  },
  {
    file: /^runtime\/cached-match\.ts$/,
    inside: /^matchesCached$/,
    text: /^unless cache\.size/,
    reason: 'a thousand names are cached, or this one is long; the mutation proof gets here',
  },
  {
    file: /^runtime\/explainer\.ts$/,
    inside: /^addError$/,
    text: /^unless errors\.length/,
    reason: 'there are 100,000 errors; the mutation proof gets here',
  },
  {
    file: /^runtime\/validate\.ts$/,
    inside: /^collectErrors$/,
    text: /^if explain\(value, collector\)/,
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
  if (file.startsWith('runtime/') && isExported(block) && !isUsed(block))
    return 'only the builders and accounts call it';
  return explanations.find(
    (explanation) => explanation.file.test(file) && explanation.inside.test(inside) && explanation.text.test(text),
  )?.reason;
}
