import { capitalise } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { Call, Code, literal } from '../../print/literal.js';
import type { Files } from '../emitter.js';
import { formatName, formatRuleName, formatTestName, printPattern } from './pattern.js';
import { printBoth } from './print-both.js';
import { Scope } from './scope.js';
import { usualPattern } from './usual-pattern.js';
import { wordsOf } from './words.js';

/** The formats that are rules: their patterns for the checks, and what the errors say of them. */
export function printFormatsFiles(catalogue: Catalogue): Files {
  const checks = new Scope(catalogue, 'formats');
  const rules = new Scope(catalogue, 'rules/formats');
  for (const [format, { phrase, pattern }] of Object.entries(catalogue.formats)) {
    const expression = checks.constant(formatName(format), printPattern(pattern), {
      doc: `Matches ${phrase}.`,
      exported: true,
    });
    const usual = usualPattern(pattern);
    const expressions = usual
      ? [checks.constant(`usual${capitalise(expression)}`, printPattern(usual)), expression]
      : [expression];
    checks.function({
      name: formatTestName(format),
      doc: [
        `Whether a string is ${phrase}.`,
        ...(usual ? [' Most match a faster pattern that matches nothing else.'] : []),
      ].join(''),
      isExported: true,
      parameters: [{ name: 'text', type: 'string' }],
      returnType: 'boolean',
      statements: `return ${expressions.map((one) => `${one}.test(text)`).join(' || ')};`,
    });
    const words = wordsOf(catalogue, 'wrongFormat', { phrase }, { format });
    const matching = rules.own('matching', 'runtime/scalar-rules');
    rules.constant(
      formatRuleName(format),
      literal(new Call(`/* @__PURE__ */ ${matching}`, new Code(rules.own(expression, 'formats')), words)),
      { doc: `A string that is ${phrase}.`, type: rules.ownType('Rule', 'runtime/report'), exported: true },
    );
  }
  return printBoth(checks, rules, 'spec/scalars.ts');
}
