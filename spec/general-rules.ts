import { house, type Origin } from './origin.js';

/** How long the body of a request may be, in bytes of UTF-8. */
export const maxBodyBytes = 200_000;

/** The rules that hold everywhere, so that no field says them of itself. */
export const generalRules: { place: string; keyword: string; origin: Origin }[] = [
  {
    place: 'every field',
    keyword: 'type',
    origin: house(
      'No table allows null, so that null is an error; JSON does not carry undefined, which counts as absent.',
    ),
  },
  {
    place: 'every option',
    keyword: 'enum',
    origin: house('Options are matched exactly, case included: the documents spell them so.'),
  },
  {
    place: 'every request',
    keyword: 'body',
    origin: house(
      'The newer documentation limits the body to 0.2 MB. They are 200,000 bytes: the smaller reading is the safe one.',
    ),
  },
];
