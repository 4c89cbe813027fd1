import { CharSet, DFA, type Element, type Expression, FAIterators, JS, NFA, type NoParent, Words } from 'refa';

/** The strings that a pattern matches, as an automaton: two patterns are compared exactly, without sampling. */
export type Language = DFA;

/** The strings in which a pattern is found. Throws where it needs more than an automaton, such as look-around. */
export function languageOf(pattern: string): Language {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
  const { expression, maxCharacter } = parser.parse({ assertions: 'parse', backreferences: 'throw' });
  const open = openEnds(expression, CharSet.all(maxCharacter));
  const automaton = DFA.fromFA(NFA.fromRegex(open, { maxCharacter }, { assertions: 'throw' }));
  automaton.minimize();
  return automaton;
}

/** The strings that are in both. */
export function intersection(a: Language, b: Language): Language {
  return DFA.fromIntersection(a, b);
}

/** A shortest string that is in the first and in none of the others; undefined when there is none. */
export function firstOnly(first: Language, ...others: readonly Language[]): string | undefined {
  const rest = others.reduce((language, other) => {
    const complement = other.copy();
    complement.complement();
    return DFA.fromIntersection(language, complement);
  }, first);
  // By states, not by words: a date-time has too many.
  const word = FAIterators.shortestWordSet(rest.transitionIterator());
  return word && String.fromCodePoint(...Words.pickMostReadableWord(word));
}

type Free<T> = NoParent<T>;

/** Unless it is anchored, a pattern is found anywhere in a string. */
function openEnds(expression: Free<Expression>, anyCharacter: CharSet): Free<Expression> {
  const anything: Free<Element> = {
    type: 'Quantifier',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    lazy: false,
    alternatives: [{ type: 'Concatenation', elements: [{ type: 'CharacterClass', characters: anyCharacter }] }],
  };
  const alternatives = expression.alternatives.map(({ type, elements }) => {
    const atStart = isEdge(elements[0], 'behind');
    const atEnd = isEdge(elements.at(-1), 'ahead');
    const inner = elements.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
    return { type, elements: [...(atStart ? [] : [anything]), ...inner, ...(atEnd ? [] : [anything])] };
  });
  return { ...expression, alternatives };
}

/** `^` is "no character before", `$` is "no character after". */
function isEdge(element: Free<Element> | undefined, kind: 'ahead' | 'behind'): boolean {
  if (element?.type !== 'Assertion' || !element.negate || element.kind !== kind) return false;
  const [only, ...others] = element.alternatives.flatMap(({ elements }) => elements);
  return only?.type === 'CharacterClass' && only.characters.isAll && others.length === 0;
}
