/** What a value must be, for the explanation of what is wrong with it. Generated beside each validator. */
export type Rule = ScalarRule | ListRule | ObjectRule | ChoiceRule;

interface CommonRule {
  /** Tells whether a value is right in what the rest of the rule has no words for. */
  readonly test?: (value: unknown) => boolean;
  /** The API's word for the type. */
  readonly data_type: string;
  /** The field must be there. */
  readonly required?: true;
}

export interface ScalarRule extends CommonRule {
  readonly data_type: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN';
  /** The text must not be empty. */
  readonly filled?: true;
  readonly options?: readonly unknown[];
  readonly format?: Format;
  readonly emptyWhen?: Condition;
}

export interface ListRule extends CommonRule {
  readonly data_type: 'SET';
  readonly items?: Rule;
}

export interface ObjectRule extends CommonRule {
  readonly data_type: 'OBJECT';
  /** The fields that have a name, in the order of the documented table. */
  readonly fields: { readonly [name: string]: Rule };
  /** What fields with other names must be: pattern of the name, and rule. */
  readonly others?: readonly [RegExp, Rule];
  /** Fields that are not named may be there: nothing can be said of them. */
  readonly open?: true;
}

/** One of several objects, told apart by a field. */
export interface ChoiceRule extends CommonRule {
  readonly data_type: 'OBJECT';
  readonly by: string;
  readonly branches: { readonly [value: string]: ObjectRule };
  /** What is asked when the field names no branch. */
  readonly otherwise: ObjectRule;
}

/** A format: its name, its pattern, and the phrase that completes "Must be …". */
export interface Format {
  readonly name: string;
  readonly pattern: RegExp;
  readonly phrase: string;
}

/** A field must be empty while another field matches a pattern. The phrase completes "when that field is …". */
export interface Condition {
  readonly field: string;
  readonly pattern: RegExp;
  readonly phrase: string;
}
