import type { Subject } from '../catalogue/subject.js';

/** How a package is built from generated files. */
export interface PackageBuild {
  /** Files that are published as they are: how their names end, and the folders of the package they are copied to. */
  copies?: { extensions: readonly string[]; to: readonly string[] };
  /** Whether its TypeScript is compiled, to ESM and to CommonJS. */
  compiles?: true;
  /** The modules that are bundled with everything they import: see {@link Bundles}. */
  bundles?: Bundles;
}

/** What becomes one file, minified, with everything it imports. Paths are without extension. */
export interface Bundles {
  /** The module that exports everything, only of other packages. */
  module: string;
  /** The module that assigns the same to a global variable, the name of the variable, and the file for pages. */
  script: string;
  global: string;
  file: string;
}

/** A line of the list of artefacts. */
export interface Artefact {
  /** Name of its emitter, of its folder in `generated/` and of its package. */
  name: string;
  /** The artefacts whose files those of this one import. */
  needs?: readonly string[];
  /** How its package is built; without one it is not published. */
  package?: PackageBuild;
  /** What its package shows of the catalogue: a change of anything else does not change the package. */
  shows?: readonly Subject[];
  /** Whether the config of an account can name it, and whether it is generated where the config names nothing. */
  forAccounts?: 'by default' | 'if named';
}
