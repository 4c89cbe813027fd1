import type { Emitter } from '../emitter.js';
import { printBuilders } from './builders/index.js';
import { checkDefinitions } from './check-definitions.js';
import { printIndexFile } from './index-file.js';
import { printMessagesFiles } from './messages-files.js';
import { printNotices } from './notices/index.js';
import { PythonFile } from './print/python-file.js';
import { printTypes } from './types/index.js';
import { printValidators } from './validators/index.js';

/** The Python package: types, validators, notices, builders and messages. Its runtime is generator/runtime/python. */
export const python: Emitter = {
  name: 'python',
  shipsWholeRuntime: true,
  check: checkDefinitions,
  emit: (catalogue) => {
    const modules = [
      ...printTypes(catalogue),
      ...printValidators(catalogue),
      ...printNotices(catalogue),
      ...printBuilders(catalogue),
      ...printMessagesFiles(catalogue),
    ];
    const files = [...modules, printIndexFile(catalogue, modules)];
    return new Map([
      ...files.map((file): [string, string] => [`rdsm_events/${file.path}.py`, file.print()]),
      ...packagesOf(files),
      ['rdsm_events/py.typed', ''],
    ]);
  },
};

/** An `__init__.py` for each folder: without one, tools that build packages leave it out. */
function packagesOf(files: readonly PythonFile[]): [string, string][] {
  const folders = new Set(files.flatMap(({ path }) => parentsOf(path)));
  return [...folders].map((folder) => [
    `rdsm_events/${folder}/__init__.py`,
    new PythonFile(`${folder}/__init__`, 'spec/', `Modules of the package: ${folder.replaceAll('/', '.')}.`).print(),
  ]);
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
