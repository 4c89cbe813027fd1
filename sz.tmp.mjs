import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const name = process.argv[2] ?? 'conversion',
  fn = process.argv[3] ?? 'validateConversion',
  dir = process.argv[4] ?? '/work/main';
const r = await build({
  stdin: { contents: `export {${fn}} from './generated/validators/${name}.ts'`, resolveDir: dir },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  metafile: true,
  target: 'es2022',
});
const all = gzipSync(r.outputFiles[0].contents, { level: 9 }).length;
console.log('total', all, r.outputFiles[0].contents.length);
const out = Object.values(r.metafile.outputs)[0];
for (const [p, { bytesInOutput }] of Object.entries(out.inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput))
  console.log(String(bytesInOutput).padStart(6), p);
if (process.argv[5]) console.log(r.outputFiles[0].text);
