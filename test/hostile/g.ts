import { Tally } from './tally.js';
import { proveGrowth } from './growth/growth-proof.js';
const t = new Tally(); proveGrowth(t); t.close();
