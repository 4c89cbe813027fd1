import { type Origin, ours } from './origin.js';

/** Greatest length of the body of a request, in bytes of UTF-8. */
export const maxBodyBytes = 200_000;

/** Greatest length of the address of a request, in bytes. */
export const maxUrlBytes = 8_000;

/** A constraint that applies everywhere, so that no field states it. */
export interface GeneralRule {
  /** What it applies to: `every field`. */
  subject: string;
  constraint: string;
  origin: Origin;
}

export const generalRules: GeneralRule[] = [
  {
    subject: 'every field',
    constraint: 'type',
    origin: ours('No table allows null, so null is an error; JSON has no undefined, which counts as absent.'),
  },
  {
    subject: 'every field that no table lists',
    constraint: 'type',
    origin: ours('A field of the e-commerce events has the type with which its source shows or sends it.'),
  },
  {
    subject: 'every enum value',
    constraint: 'values',
    origin: ours('Enum values are matched exactly, including case: the documents spell them that way.'),
  },
  {
    subject: 'every request',
    constraint: 'body',
    origin: ours(
      'The newer documentation limits the body to 0.2 MB. That is 200,000 bytes: the smaller interpretation is the safe one.',
    ),
  },
  {
    subject: 'every request',
    constraint: 'url',
    origin: ours(
      'The newer documentation limits the address to 8 kb; a longer one has the response 414. That is 8,000 bytes: the smaller interpretation is the safe one.',
    ),
  },
];
