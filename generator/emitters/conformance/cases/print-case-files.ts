import { houseRules } from '../../../catalogue/documents.js';
import { escapeUnicode } from '../../../print/escape-unicode.js';
import { printJson } from '../../../print/json.js';
import type { Files } from '../../emitter.js';
import type { CaseFile } from './case.js';

/** All files of the package: the cases of each schema, and a list of them. */
export function printCaseFiles(caseFiles: readonly CaseFile[]): Files {
  const files = caseFiles.map((file) => [file.schema, printCaseFile(file)] as const);
  return new Map([...files, ['index.json', printJson(index(caseFiles))]]);
}

const comment = 'Generated from spec/documents/. Do not edit: change the tables and run "npm run generate".';

/** A case on a line, so that a change of one is a change of one line. */
function printCaseFile({ cases, ...head }: CaseFile): string {
  const fields = Object.entries({ $comment: comment, ...head }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = cases.map((one) => `    ${escapeUnicode(JSON.stringify(one))}`);
  return `{\n${fields.join('')}  "cases": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function index(caseFiles: readonly CaseFile[]) {
  const files = caseFiles.map(({ cases, schema, ...head }) => ({
    file: schema,
    ...head,
    cases: cases.length,
    valid: cases.filter(({ valid }) => valid).length,
    by_house_rules: cases.filter(({ house_rules }) => house_rules.length > 0).length,
  }));
  return {
    $comment: comment,
    cases: files.reduce((sum, { cases }) => sum + cases, 0),
    house_rules: houseRules
      .filter(({ aboutBodies }) => aboutBodies)
      .map(({ id, rule, reason }) => ({ id, rule, reason })),
    files,
  };
}
