import { type Asked, answerTo } from './answer.js';
import type { Law } from './law.js';

/** Right and wrong are told apart as the tables tell them, for many bodies at once: `is` and `validate` agree with them. */
export function verdictsOn(asked: Asked, name: string, bodies: readonly unknown[]): Law {
  const cases = bodies.map((body) => ({ body, right: answerTo(body, asked).length === 0 }));
  return {
    asked,
    name,
    broken: ({ is, validate }) => {
      const wrong = cases.find(({ body, right }) => is(body) !== right || validate(body).valid !== right);
      return wrong && JSON.stringify(wrong.body);
    },
  };
}
