import { readdirSync } from 'node:fs';
import { compile } from '../../packages/compile.js';
import type { Project } from '../../packages/project.js';

const options = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  jsx: 'react-jsx',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  rootDir: 'examples',
  // Declarations of other libraries; ours are compiled without it in test/packages.
  skipLibCheck: true,
};

/** Compiles the examples, misuses that must not compile included. Returns what the compiler reports. */
export async function compileExamples(project: Project): Promise<string[]> {
  const files = readdirSync(`${project.folder}/examples`)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `examples/${name}`);
  try {
    await compile(project, '7.0', options, files);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
