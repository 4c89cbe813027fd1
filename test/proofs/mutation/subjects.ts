import fc from 'fast-check';
import { eventNames } from '../../../generator/catalogue/names.js';
import { readCatalogue, readSpec } from '../../../generator/catalogue/read/read-catalogue.js';
import { readRuntime } from '../../../generator/commands/read-runtime.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { caseFiles } from '../../../generator/emitters/conformance/cases/case-files.js';
import { eventTables } from '../../../generator/emitters/conformance/event-tables.js';
import { generate } from '../../../generator/index.js';
import type { Spec } from '../../../spec/index.js';
import { bodies } from '../../support/random-specs/compare.js';
import { type RandomSpec, randomSpec } from '../../support/random-specs/random-spec.js';
import { readGenerated } from '../../support/read-generated.js';
import { adversarialInputs, unsteadyInputs } from './inputs/adversarial.js';
import { conformanceInputs } from './inputs/conformance.js';
import type { Input } from './inputs/input.js';
import { misplacedFields } from './inputs/misplaced-fields.js';
import { otherBodies } from './inputs/other-bodies.js';
import { realWorldInputs } from './inputs/real-world.js';
import { recommendedValues } from './inputs/recommended-values.js';
import {
  longArrays,
  manyNames,
  manyNotices,
  manyUnknownFields,
  similarNames,
  similarStrings,
  unknownTypes,
} from './inputs/strings.js';
import { relatedEventInputs, relatedEvents } from './related-events.js';
import { Subject } from './subject.js';
import { wholeModel, wholeModelInputs } from './whole-model.js';

/** The generated validators, with all inputs. */
export function generatedSubject(): Subject {
  const files = [...readGenerated('validators')].map(
    ([path, text]) => [path.replace('validators/', ''), text] as const,
  );
  return new Subject(new Map(files), [
    ...readCases().map((file) => conformanceInputs([file])),
    realWorldInputs(),
    otherBodies(),
    recommendedValues(),
    misplacedFields(),
    similarNames(),
    unknownTypes(),
    adversarialInputs(),
    unsteadyInputs(),
    manyNames(),
    similarStrings(),
    longArrays(),
    manyUnknownFields(),
    manyNotices(),
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

/** Validators of other specs: of events like each other, of one with the whole model, and of random ones with their conformance cases. */
export async function otherSubjects(): Promise<Subject[]> {
  const runtime = await readRuntime();
  const subjectOf = async (spec: Spec, groups: readonly (readonly Input[])[]): Promise<Subject> => {
    const [emission] = await generate(spec, runtime, [{ name: 'validators' }]);
    return new Subject(emission?.files ?? new Map(), groups);
  };
  const subjects = [
    await subjectOf(relatedEvents, [relatedEventInputs()]),
    await subjectOf(wholeModel, wholeModelInputs()),
  ];
  for (let seed = 1; subjects.length < maxSubjects; seed++) {
    const drawn = randomSpec(seed);
    if (drawn === undefined || readSpec(drawn.spec).problems.length > 0) continue;
    const cases = caseFiles(eventTables(readCatalogue(drawn.spec))).filter(({ schema }) => schema !== 'batch.json');
    const inputs = drawn.spec.events.map(({ type }) => drawnInputs(type, drawn.payloads, seed));
    subjects.push(await subjectOf(drawn.spec, [conformanceInputs(cases), ...inputs]));
  }
  return subjects;
}

const maxSubjects = 5;
