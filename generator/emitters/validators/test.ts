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

/** All of them. With none, the test always holds. */
export function all(tests: readonly Test[]): Test {
  return combine(tests, '&&', '||');
}

/** At least one of them. */
export function any(tests: readonly Test[]): Test {
  return combine(tests, '||', '&&');
}

/** Whether there is anything to test. */
export function saysNothing({ holds }: Test): boolean {
  return holds === '';
}

function combine(tests: readonly Test[], whenHolds: string, whenFails: string): Test {
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return {
    holds: tests.map(({ holds }) => wrap(holds, whenHolds)).join(` ${whenHolds} `),
    fails: tests.map(({ fails }) => wrap(fails, whenFails)).join(` ${whenFails} `),
  };
}

/** Parentheses where the operator inside is another one. */
function wrap(text: string, operator: string): string {
  const other = operator === '&&' ? ' || ' : ' && ';
  return text.includes(other) ? `(${text})` : text;
}

const longLine = 110;

/** A long test, one part to a line. */
export function breakLong(text: string): string {
  if (text.length <= longLine) return text;
  return `\n  ${text.replace(/ (&&|\|\|) /g, ' $1\n  ')}\n`;
}
