import fc from 'fast-check';
import { eventNames } from '../../../generator/catalogue/names.js';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { readRuntime } from '../../../generator/commands/read-runtime.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { caseFiles } from '../../../generator/emitters/conformance/cases/case-files.js';
import { eventTables } from '../../../generator/emitters/conformance/event-tables.js';
import type { Files } from '../../../generator/emitters/emitter.js';
import { generate } from '../../../generator/index.js';
import { readGenerated } from '../../support/load-generated.js';
import { bodies } from '../../support/random-specs/compare.js';
import { type RandomSpec, randomSpec } from '../../support/random-specs/random-spec.js';
import { adversarialInputs } from './inputs/adversarial.js';
import { conformanceInputs } from './inputs/conformance.js';
import type { Input } from './inputs/input.js';
import { realWorldInputs } from './inputs/real-world.js';
import { longArrays, manyNames, similarNames, similarStrings } from './inputs/strings.js';
import { Subject } from './subject.js';

/** The generated validators, with all inputs. */
export function generatedSubject(): Subject {
  const files = [...readGenerated('validators')].map(
    ([path, text]) => [path.replace('validators/', ''), text] as const,
  );
  return new Subject(new Map(files), [
    ...conformanceInputs(readCases()),
    ...realWorldInputs(),
    ...similarNames(),
    ...adversarialInputs(),
    ...manyNames(),
    ...similarStrings(),
    ...longArrays(),
  ]);
}

function readCases(): CaseFile[] {
  return [...readGenerated('conformance', '.json')]
    .filter(([path]) => path !== 'conformance/index.json')
    .map(([, text]) => JSON.parse(text));
}

/** Bodies that were drawn for an event of a random spec, valid and not. */
function drawnInputs(type: string, payloads: RandomSpec['payloads'], seed: number): Input[] {
  const values = fc.sample(bodies(type, payloads), { seed, numRuns: 200 });
  return values.map((body, index) => ({
    name: `${type} ${index} of seed ${seed}`,
    names: eventNames(type),
    make: () => body,
  }));
}

/** Validators of random specs, with their conformance cases: they use constraints that the real spec does not. */
export async function randomSubjects(count: number): Promise<Subject[]> {
  const runtime = await readRuntime();
  const subjects: Subject[] = [];
  for (let seed = 1; subjects.length < count; seed++) {
    const files = await filesOf(seed);
    if (files) subjects.push(files);
  }
  return subjects;

  async function filesOf(seed: number): Promise<Subject | undefined> {
    const drawn = randomSpec(seed);
    if (drawn === undefined) return undefined;
    try {
      const [emission] = await generate(drawn.spec, runtime, [{ name: 'validators' }]);
      const cases = caseFiles(eventTables(readCatalogue(drawn.spec))).filter(({ schema }) => schema !== 'batch.json');
      const inputs = drawn.spec.events.flatMap(({ type }) => drawnInputs(type, drawn.payloads, seed));
      return new Subject(emission?.files as Files, [...conformanceInputs(cases), ...inputs]);
    } catch (error) {
      if (error instanceof SpecError) return undefined;
      throw error;
    }
  }
}
