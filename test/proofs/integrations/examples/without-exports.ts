import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as MetroResolver from 'metro-resolver';
import resolve from 'resolve';
import { reportCases } from './support/report.js';

// Jest 27 uses `resolve`, and Metro up to 0.81 reads `exports` only if its config says so.
const specifiers: string[] = JSON.parse(readFileSync('specifiers.json', 'utf8'));
const folder = process.cwd();
const require = createRequire(`${folder}/package.json`);

const { resolve: resolveAsMetro }: typeof MetroResolver = require('metro-resolver');

const metro: MetroResolver.ResolutionContext = {
  unstable_enablePackageExports: false,
  unstable_conditionNames: ['require'],
  unstable_conditionsByPlatform: {},
  unstable_logWarning: (message) => assert.fail(message),
  allowHaste: false,
  // Declared as an array, read as a Set.
  assetExts: new Set() as unknown as [],
  customResolverOptions: {},
  disableHierarchicalLookup: false,
  doesFileExist: existsSync,
  fileSystemLookup: (path) =>
    existsSync(path)
      ? { exists: true, type: statSync(path).isDirectory() ? 'd' : 'f', realPath: realpathSync(path) }
      : { exists: false },
  getPackage: (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null),
  getPackageForModule: () => null,
  mainFields: ['react-native', 'browser', 'main'],
  nodeModulesPaths: [],
  originModulePath: `${folder}/index.js`,
  preferNativePlatform: true,
  redirectModulePath: (path) => path,
  resolveAsset: () => undefined,
  resolveHasteModule: () => undefined,
  resolveHastePackage: () => undefined,
  sourceExts: ['js', 'json', 'ts', 'tsx'],
};

const resolvers: Record<string, (specifier: string) => unknown> = {
  'Jest 27': (specifier) => resolve.sync(specifier, { basedir: folder }),
  'Metro 0.81': (specifier) => {
    const resolution = resolveAsMetro(metro, specifier, 'android');
    return resolution.type === 'sourceFile' && resolution.filePath;
  },
};

/** Each resolver has to find the file that Node finds in `exports` for `require`. */
const cases = Object.entries(resolvers).map(([tool, resolver]) => [
  `${tool} resolves every subpath`,
  () => {
    assert.ok(specifiers.length > 0);
    for (const specifier of specifiers) assert.equal(resolver(specifier), require.resolve(specifier), specifier);
  },
]);
await reportCases(Object.fromEntries(cases));
