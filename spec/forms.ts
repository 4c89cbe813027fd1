/** A form that a string should have. Its notice has a message of its own, `UNUSUAL.<name>`. */
export interface Form {
  name: string;
  /** The form as a portable regular expression. */
  pattern: string;
  /** Completes the sentence "Should be …". */
  phrase: string;
}

export const e164: Form = {
  name: 'e164',
  pattern: '^[+][1-9][0-9]{1,14}$',
  phrase: 'a phone number in E.164, such as +5511912341234',
};

/** White space is what ASCII has of it: what `\s` includes differs between languages. */
export const httpUrl: Form = {
  name: 'http_url',
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$',
  phrase: 'an http or https address',
};

/** Capital letters are those of ASCII and Latin-1: a portable pattern cannot name all others. */
export const lowerCase: Form = {
  name: 'lower_case',
  pattern: '^[^A-ZÀ-ÖØ-Þ]*$',
  phrase: 'in lower case',
};
