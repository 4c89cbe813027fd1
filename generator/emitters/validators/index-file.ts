import { StructureKind } from 'ts-morph';
import { batchNames, type EventNames, reservedExports, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { printTypeScript } from '../../print/typescript.js';
import { eventTypesFile } from './event-types-file.js';

/** What the other packages say errors with, in the words of the validators. */
export function printErrorsIndexFile(): string {
  const exported: [file: string, names: string[], areTypes?: boolean][] = [
    ['fault', ['missing', 'notAnOption', 'unknownField', 'wrongFormat', 'wrongType']],
    ['fault', ['Fault'], true],
    ['report', ['Place'], true],
    ['path', ['printPath']],
    ['suggest', ['suggest']],
    ['validation-error', ['RdsmValidationError']],
  ];
  return printTypeScript('spec/errors.ts', {
    statements: exported.map(([file, names, areTypes = false]) => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: `./runtime/${file}.js`,
      isTypeOnly: areTypes,
      namedExports: names,
    })),
  });
}

/** The root of the package: every public name. */
export function printIndexFile({ events }: Catalogue): string {
  const functions = ({ is, validate, assert, standardSchema }: EventNames) => [is, validate, assert, standardSchema];
  const exported: [file: string, names: string[], areTypes?: boolean][] = [
    ...[...events.map(({ names }) => names), unionNames, batchNames].map((names): [string, string[]] => [
      names.file,
      functions(names),
    ]),
    [eventTypesFile, [reservedExports.eventTypes]],
    ['runtime/validation-error', ['RdsmValidationError']],
    ['runtime/validate', ['ValidateOptions', 'ValidationResult'], true],
    ['runtime/standard-schema', ['StandardIssue', 'StandardResult', 'StandardSchema'], true],
  ];
  return printTypeScript('spec/index.ts', {
    statements: exported.map(([file, names, areTypes = false]) => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: `./${file}.js`,
      isTypeOnly: areTypes,
      namedExports: names,
    })),
  });
}
