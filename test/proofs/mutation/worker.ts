import { Workbench } from './workbench.js';

/** Works on one subject after the other, as they are sent. */
let workbench: Workbench | undefined;
const seed = Number(process.argv[2]);

process.on('message', (subject: string) => {
  workbench ??= new Workbench(seed);
  process.send?.(workbench.work(subject));
});
