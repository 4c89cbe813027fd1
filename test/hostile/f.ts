import { fuzz } from './fuzz/fuzzer.js';

const r = await fuzz(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 10));
console.log(r.executions, r.corpus, r.blocks, r.uncovered.length);
for (const b of r.uncovered) console.log(b.file, b.line, b.text);
for (const c of r.complaints.slice(0, 5)) console.log(c.slice(0, 600));
