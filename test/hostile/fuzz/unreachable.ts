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
    file: /^runtime\/(?:collect|fault)\.ts$/,
    inside: /^(?:judge|judgeList|invalid)$/,
    text: /test|faults\.length|^if items === undefined$|invalid/,
    reason: 'for keywords that this spec does not use',
  },
  {
    file: /^runtime\/(?:fields|equality|decimal|text)\.ts$/,
    inside: /^(?:sentFieldsOf|equals|areUnique|canonical|isMultipleOf|decimal|scale|lengthOf|isBetween)$/,
    text: anything,
    reason: 'for keywords that this spec does not use',
  },
  {
    file: /^definitions\/.*-legal-basis\.ts$/,
    inside: /LegalBasis$/,
    text: /^if (?:fields === undefined|category !== '\w+')$/,
    reason: 'isLegalBasis has seen that it is an object of this category; only a value that changes gets here',
  },
  {
    file: /^runtime\/fields\.ts$/,
    inside: /^watchPrototype$/,
    text: anything,
    reason: 'Object.prototype has fields; the proof of polluted prototypes gets here',
  },
  {
    file: /^runtime\/validate\.ts$/,
    inside: /^faultsOf$/,
    text: /faults\.length === 0|wrongType/,
    reason: 'the value reads differently each time; the catalogue of hostile values gets here',
  },
];

/** Why a block is not reached; undefined when it can be. */
export function reasonFor({ file, inside, text }: Block): string | undefined {
  return explanations.find(
    (explanation) => explanation.file.test(file) && explanation.inside.test(inside) && explanation.text.test(text),
  )?.reason;
}
