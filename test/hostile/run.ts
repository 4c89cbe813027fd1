import { proveCatalogue } from './catalogue-proof.js';
import { Tally } from './tally.js';

const tally = new Tally();
proveCatalogue(tally);
tally.close();
