import type { Catalogue } from './catalogue.js';
import { referredName } from './json-schema.js';
import type { Problem } from './problem.js';

/** Each failure has a status of its own, and every body a name, under which the answers refer to it. */
export function checkAnswers({ api: { event, batch, failures } }: Catalogue): Problem[] {
  const statuses = failures.map(({ status }) => status);
  const twice = statuses.filter((status, index) => statuses.indexOf(status) !== index);
  return [
    ...twice.map((status) => ({
      place: `api.${status}`,
      problem: 'Two answers have this status.',
      wayOut: 'Make them one answer in spec/api.ts.',
    })),
    ...[event.success, batch.success, ...failures]
      .filter(({ bodies }) => !bodies.every((body) => referredName(body) !== undefined))
      .map(({ status }) => ({
        place: `api.${status}`,
        problem: 'A body of this answer has no name.',
        wayOut: 'Give it an $id in spec/answers.ts.',
      })),
  ];
}
