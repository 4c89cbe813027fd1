import type { CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { bodyOf, payloadField } from '../../../../generator/catalogue/named-shapes.js';
import { batchNames, type EventNames, payloadNames, unionNames } from '../../../../generator/catalogue/names.js';
import { fieldOf } from '../../../../generator/runtime/safe-read.js';
import { catalogue } from '../../../support/catalogue.js';
import { type NoticesOf, noticesOf } from '../../../support/notices.js';
import { noticeProblems } from '../notice-problems.js';
import { isValid } from '../oracle.js';
import type { Block } from './instrument.js';
import { loadMeasuredValidators, type MeasuredValidators } from './measured-validators.js';
import { mutate } from './mutate.js';
import { madeOf, printed } from './placeholder.js';
import { Random } from './random.js';
import { conformanceBodies, seedInputs, unknownNames } from './seeds.js';
import { disagreement, type Functions, functionsOf } from './verdict.js';

/** What a run of the fuzzer has done and found. */
export interface FuzzReport {
  executions: number;
  /** Inputs that reached a block, or ran it in another order of magnitude, for the first time. */
  corpus: number;
  blocks: number;
  uncovered: Block[];
  problems: string[];
}

const subjects = [unionNames, batchNames, ...catalogue.events.map(({ names }) => names)];

/** How many inputs are the newest ones. */
const newest = 50;

/** An input that is longer than this, as a text, is not changed any further: it would only become slow. */
const longest = 4000;

/** So many problems are enough. */
const maxProblems = 20;

/** Changes inputs at random for some seconds of CPU time, and keeps those that reach something new. */
export async function fuzz(seed: number, seconds: number): Promise<FuzzReport> {
  const random = new Random(seed);
  const measured = await loadMeasuredValidators();
  const functions = new Map(subjects.map((names) => [names, functionsOf(names, measured.exports)]));
  const notices = new Map(subjects.map((names) => [names, noticesOf(names, measured.notices)]));
  const payloads = new Map(
    catalogue.events.map((event) => [
      event.names,
      { event, functions: functionsOf(payloadNames(event.names), measured.exports) },
    ]),
  );
  const seen = new Uint8Array(measured.blocks.length);
  // Rules are put together when their module is loaded.
  reachesMore(measured, seen);
  const corpus: unknown[] = [];
  const problems: string[] = [];
  let executions = 0;

  const execute = (input: unknown, names: EventNames): void => {
    executions++;
    measured.counts.fill(0, 0, measured.blocks.length);
    const problem = problemOf(input, names, functions.get(names) as Functions, notices.get(names) as NoticesOf);
    if (problem) problems.push(`${names.file} ${printed(input)}: ${problem}`);
    const payload = payloads.get(names);
    const wrong = payload && payloadProblemOf(input, payload.event, payload.functions);
    if (wrong) problems.push(`payload of ${names.file} ${printed(input)}: ${wrong}`);
    if (reachesMore(measured, seen) && printed(input).length <= longest) corpus.push(input);
  };

  const seeds = seedInputs();
  for (const input of seeds) for (const names of subjects) execute(input, names);
  for (const { file, body } of [...conformanceBodies(), ...unknownNames()]) {
    const names = subjects.find((other) => other.file === file);
    if (names) execute(body, names);
  }
  const start = cpuSeconds();
  while (cpuSeconds() - start < seconds && problems.length < maxProblems) {
    // Half of the time one of the newest: what is new leads to what is new.
    const pool = random.oneIn(2) ? corpus.slice(-newest) : corpus;
    const mutant = mutate(random.pick(pool), seeds, random);
    execute(mutant, subjectFor(mutant, random));
  }
  const uncovered = measured.blocks.filter((_, index) => seen[index] === 0);
  return { executions, corpus: corpus.length, blocks: measured.blocks.length, uncovered, problems };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Mostly the union or the batch, whichever the input looks like. */
function subjectFor(input: unknown, random: Random): EventNames {
  if (random.oneIn(20)) return random.pick(subjects);
  if (Array.isArray(input)) return batchNames;
  const type = (input as { event_type?: unknown } | null)?.event_type;
  const own = catalogue.events.find((event) => event.type === type);
  return own && random.oneIn(3) ? own.names : unionNames;
}

function problemOf(
  input: unknown,
  names: EventNames,
  functions: Functions,
  findNotices: NoticesOf,
): string | undefined {
  try {
    const expected = isValid(names, madeOf(input));
    const [wrongNotices] = noticeProblems(names, madeOf(input), true, findNotices);
    return disagreement(functions, madeOf(input), expected) ?? wrongNotices;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}`;
  }
}

/** The same for the payload alone: it is valid if the event around it is. */
function payloadProblemOf(input: unknown, event: CatalogueEvent, functions: Functions): string | undefined {
  try {
    const payload = () => fieldOf(madeOf(input), payloadField(catalogue.envelope));
    const expected = isValid(event.names, bodyOf(event, catalogue.envelope, payload()));
    return disagreement(functions, payload(), expected);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}`;
  }
}

/** Whether a block has run for the first time, or in another order of magnitude than ever before. */
function reachesMore({ blocks, counts }: MeasuredValidators, seen: Uint8Array): boolean {
  let more = false;
  for (let index = 0; index < blocks.length; index++) {
    const count = counts[index] as number;
    if (count === 0) continue;
    const magnitude = 1 << Math.min(7, 31 - Math.clz32(count));
    if ((seen[index] as number) & magnitude) continue;
    seen[index] = (seen[index] as number) | magnitude;
    more = true;
  }
  return more;
}
