/** A test of a value as source text, in both directions: `if (fails) return false` reads better than a negation. */
export interface Test {
  holds: string;
  fails: string;
}

/** A comparison, such as `equals('x', "'CDP'")`. */
export function equals(left: string, right: string): Test {
  return { holds: `${left} === ${right}`, fails: `${left} !== ${right}` };
}

/** The opposite comparison. */
export function differs(left: string, right: string): Test {
  return { holds: `${left} !== ${right}`, fails: `${left} === ${right}` };
}

/** A call that tells true or false. */
export function call(text: string): Test {
  return { holds: text, fails: `!${text}` };
}

/** The test that always holds, and the one that never does. */
export const always: Test = { holds: 'true', fails: 'false' };
export const never: Test = not(always);

/** All of them. With none, the test always holds. */
export function all(tests: readonly Test[]): Test {
  const telling = tests.filter((test) => !saysNothing(test));
  return telling.length === 0 ? always : combine(telling, '&&', '||');
}

/** At least one of them. With none, the test never holds. */
export function any(tests: readonly Test[]): Test {
  if (tests.some(saysNothing)) return always;
  return tests.length === 0 ? never : combine(tests, '||', '&&');
}

/** The other way round. */
export function not({ holds, fails }: Test): Test {
  return { holds: fails, fails: holds };
}

/** Whether there is nothing to test. */
export function saysNothing({ holds }: Test): boolean {
  return holds === always.holds;
}

function combine(tests: readonly Test[], whenHolds: string, whenFails: string): Test {
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return {
    holds: tests.map(({ holds }) => wrap(holds, whenHolds)).join(` ${whenHolds} `),
    fails: tests.map(({ fails }) => wrap(fails, whenFails)).join(` ${whenFails} `),
  };
}

/** What stands in quotes is an option or a name, whatever it looks like. */
const quoted = /'(?:[^'\\]|\\.)*'/g;

/** Parentheses where the operator inside is another one. */
export function wrap(text: string, operator: string): string {
  const other = operator === '&&' ? ' || ' : ' && ';
  return text.replace(quoted, '').includes(other) ? `(${text})` : text;
}

const longLine = 110;

/** A long test, one part to a line. */
export function breakLong(text: string): string {
  if (text.length <= longLine) return text;
  const parts = text.replace(new RegExp(`${quoted.source}| (&&|\\|\\|) `, 'g'), (found, operator) =>
    operator === undefined ? found : ` ${operator}\n  `,
  );
  return `\n  ${parts}\n`;
}
