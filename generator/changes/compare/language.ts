import { CharSet, DFA, type Element, type Expression, FAIterators, JS, NFA, type NoParent, Words } from 'refa';

/**
 * The texts that a pattern takes, as an automaton: two patterns can be held against each other exactly, with no text
 * tried by chance.
 */
export type Language = DFA;

/** The texts in which a pattern is found. Throws where it needs more than an automaton, such as look-around. */
export function languageOf(pattern: string): Language {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
  const { expression, maxCharacter } = parser.parse({ assertions: 'parse', backreferences: 'throw' });
  const open = openEnds(expression, CharSet.all(maxCharacter));
  const automaton = DFA.fromFA(NFA.fromRegex(open, { maxCharacter }, { assertions: 'throw' }));
  automaton.minimize();
  return automaton;
}

/** The texts that both take. */
export function intersection(a: Language, b: Language): Language {
  return DFA.fromIntersection(a, b);
}

/** A shortest text that the first takes and the second does not; undefined when there is none. */
export function firstOnly(a: Language, b: Language): string | undefined {
  const others = b.copy();
  others.complement();
  // Found by states: the words of a date-time would be too many to go through.
  const word = FAIterators.shortestWordSet(DFA.fromIntersection(a, others).transitionIterator());
  return word && String.fromCodePoint(...Words.pickMostReadableWord(word));
}

type Free<T> = NoParent<T>;

/** A pattern is found anywhere in a text but for where it is anchored. */
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
