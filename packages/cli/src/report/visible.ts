/** Control characters, those that change the direction of text, and invisible ones: a terminal would obey or hide them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it replaces.
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text from outside, such as the name of a field or a file, as it can be printed anywhere. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
