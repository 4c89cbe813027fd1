import { capitalise } from '../../catalogue/names.js';
import { Call, Code, printLiteral } from '../../print/literal.js';
import { printPattern } from '../../print/pattern.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Files } from '../emitter.js';
import { asciiFastPath } from './ascii-fast-path.js';
import type { Output } from './open-target.js';
import { formatCheckName, formatExplainerName, formatPatternName } from './output-paths.js';

/** The formats: the check and the explainer of each. */
export function printFormatsFiles({ catalogue }: Output): Files {
  const checks = new GeneratedFile('formats', 'spec/strings.ts');
  const explainers = new GeneratedFile('explainers/formats', 'spec/strings.ts');
  for (const [format, { phrase, pattern }] of Object.entries(catalogue.formats)) {
    const regExp = declareCheck(format, phrase, pattern, checks);
    const explainer = new Call(
      // Without the mark, a bundle contains the formats that it does not use.
      `/* @__PURE__ */ ${explainers.importLocal('format', 'runtime/scalars')}`,
      new Code(explainers.importLocal(regExp, checks.path)),
      format,
    );
    explainers.addConstant(formatExplainerName(format), printLiteral(explainer), {
      doc: `A string that is ${phrase}.`,
      type: explainers.importLocalType('Explainer', 'runtime/explainer'),
      isExported: true,
    });
  }
  return new Map([checks, explainers].map((file) => [`${file.path}.ts`, file.print()]));
}

/** Declares the function that checks a format. Returns the name of its pattern. */
function declareCheck(format: string, phrase: string, pattern: string, checks: GeneratedFile): string {
  const regExp = checks.addConstant(formatPatternName(format), printPattern(pattern), {
    doc: `Matches ${phrase}.`,
    isExported: true,
  });
  const fast = asciiFastPath(pattern);
  const fastName = fast && checks.addConstant(`ascii${capitalise(regExp)}`, printPattern(fast));
  checks.addFunction({
    name: formatCheckName(format),
    doc: [
      `Whether a string is ${phrase}.`,
      ...(fast ? [' Most match a faster pattern that matches nothing else.'] : []),
    ].join(''),
    isExported: true,
    parameters: [{ name: 'text', type: 'string' }],
    returnType: 'boolean',
    statements: `return ${[...(fastName ? [fastName] : []), regExp].map((name) => `${name}.test(text)`).join(' || ')};`,
  });
  return regExp;
}
