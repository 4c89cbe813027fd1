/**
 * Where a rule comes from: a sentence of the documents, or ours with its reason. A rule without an origin of its own is
 * documented by the table of its event: type, requiredness, options, format.
 */
export type Origin = { kind: 'documented'; sentence: string } | { kind: 'house'; reason: string };

/** A rule that a sentence of the documents states; `sentence` says in our words what it says. */
export function documented(sentence: string): Origin {
  return { kind: 'documented', sentence };
}

/** A rule of ours, which no document states. */
export function house(reason: string): Origin {
  return { kind: 'house', reason };
}

/** The reason why the envelope, the payload and a legal basis take no other fields. */
export const closed = house('What the tables do not list is not recorded: a misspelt field would be lost silently.');
