import type { ApiError } from '@rdsm-events/types/api-error';

/** How the API describes the fields of an account. */
export interface FieldsApi {
  /** Names of members: of the response, of a field in it, of its rules, of an option. */
  readonly members: {
    readonly fields: string;
    readonly name: string;
    readonly isCustom: string;
    readonly dataType: string;
    readonly label: string;
    readonly rules: string;
    readonly options: string;
    readonly option: string;
  };
  /** The languages of a label, the best first. */
  readonly languages: readonly string[];
  /** What the values of fields are, by data type. */
  readonly dataTypes: { readonly [dataType: string]: FieldContent };
}

/** What the values of a field are. */
export interface FieldContent {
  readonly kind: 'text' | 'integer' | 'boolean';
  /** Whether a value is an array of these. */
  readonly isList: boolean;
}

/** A custom field of an account. */
export interface AccountField extends FieldContent {
  readonly name: string;
  /** The strings that it accepts; none where it accepts all. */
  readonly options: readonly string[];
  readonly label: string | undefined;
  /** The data type, if it is not known: values are strings then, as the documentation states of custom fields. */
  readonly unknownType?: string;
}

/** What is wrong with a response, and the keys to it. */
export interface FieldsApiError {
  readonly error_type: string;
  readonly validation_rules: ApiError['validation_rules'];
  readonly variant: string | undefined;
  readonly path: Path;
}

export type Path = readonly (string | number)[];
