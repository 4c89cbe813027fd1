interface HouseRule {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  /** Whether a body can break it. Bytes are counted elsewhere. */
  readonly aboutBodies: boolean;
}

/** Decisions of this project that no document states, each with its reason. */
export const houseRules = [
  {
    id: 'closed',
    rule: 'Envelope, legal basis and a payload whose whole table is documented take listed fields only; an open table also takes cf_ and a name without line breaks.',
    reason: 'What no table lists is not recorded, and a misspelt field would be lost without a word.',
    aboutBodies: true,
  },
  {
    id: 'unlisted-accepted',
    rule: 'Where nobody could read the whole table, a field that it does not list is accepted, with a notice.',
    reason: 'An error would block a valid event; a notice costs nothing.',
    aboutBodies: true,
  },
  {
    id: 'typed-as-sent',
    rule: 'A field that only clients send and samples show has the type that it has there.',
    reason: 'The API checks types, and these are the only ones that anybody has seen it accept.',
    aboutBodies: true,
  },
  {
    id: 'no-null',
    rule: 'Null is an error; undefined is absence, for custom fields too.',
    reason: 'No table allows null, and JSON has no undefined.',
    aboutBodies: true,
  },
  {
    id: 'required-not-empty',
    rule: 'A required String is not empty, nor is a phone that identifies the contact.',
    reason: 'Required and empty is as good as missing.',
    aboutBodies: true,
  },
  {
    id: 'options-exact',
    rule: 'An option counts only as it is spelt, case included.',
    reason: 'The documents spell them in one way.',
    aboutBodies: true,
  },
  {
    id: 'patterns-without-separators',
    rule: 'An email address has none of U+2027 and U+202A to U+202E, the name of a custom field neither U+2027 nor U+202A.',
    reason:
      'U+2028 and U+2029 end a line in JavaScript. A pattern that states them can only be written between slashes with a range around them.',
    aboutBodies: true,
  },
  {
    id: 'legal-basis-complete',
    rule: 'A legal basis has category and type; for communications it has status.',
    reason: 'With less it states nothing.',
    aboutBodies: true,
  },
  {
    id: 'bytes',
    rule: '0.2 MB are 200,000 bytes.',
    reason: 'Of two readings the smaller is safe.',
    aboutBodies: false,
  },
] as const satisfies readonly HouseRule[];

export type HouseRuleId = (typeof houseRules)[number]['id'];
