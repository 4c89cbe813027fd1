import { ts } from 'ts-morph';
import type { EventNames } from '../../../generator/catalogue/names.js';
import type { Files } from '../../../generator/emitters/emitter.js';
import { printLiteral } from '../../../generator/print/literal.js';

/** What the compiler reads in place of its library: the types that every program needs. */
const library = `
interface Array<T> { readonly length: number; [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}`;

const options: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, noLib: true, types: [] },
  ...{ module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
};

/** What a compiler reports on generated types, and on valid events as values of their types. */
export function typeProblems(files: Files, events: ReadonlyMap<EventNames, readonly unknown[]>): string[] {
  const sources = new Map([
    ['/library.d.ts', library],
    ['/types/package.json', '{ "type": "module" }'],
    ...[...files].flatMap(([path, text]): [string, string][] =>
      path.startsWith('types/') ? [[`/${path}`, text]] : [],
    ),
  ]);
  for (const [{ file, event }, values] of events) {
    sources.set(
      `/types/values-of-${file}.ts`,
      [
        `import type { ${event} } from './index.js';`,
        ...values.map((value, index) => `export const value${index}: ${event} = ${printLiteral(value)};`),
      ].join('\n'),
    );
  }
  const roots = [...sources.keys()].filter((path) => path.endsWith('.ts'));
  return ts.getPreEmitDiagnostics(ts.createProgram(roots, options, hostOf(sources))).map(describe);
}

function hostOf(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile: (path, target) => {
      const text = sources.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
    getDefaultLibFileName: () => '/library.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
  };
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName}: ${message}: ${file.text.split('\n')[line]}`;
}
