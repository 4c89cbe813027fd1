import type { HouseRuleId } from '../../../catalogue/documents.js';
import type { ErrorType } from '../checker/expected-error.js';
import type { ExpectedNotice } from '../checker/notices-checker.js';

/** A body without its verdict. */
export interface Candidate {
  /** What is special about the body, in a few words; unique in a file. */
  readonly what: string;
  readonly body: unknown;
  /** The house rules that decide its verdict. None: the documents decide. */
  readonly houseRules?: readonly HouseRuleId[];
}

/** A body with its verdict, as it is published. */
export interface Case {
  readonly id: string;
  readonly reason: string;
  readonly house_rules: readonly HouseRuleId[];
  readonly body: unknown;
  readonly valid: boolean;
  readonly errors: readonly { readonly error_type: ErrorType; readonly path: string }[];
  /** Not where the table is made from the spec. */
  readonly notices?: readonly ExpectedNotice[];
}

/** The cases of one schema. */
export interface CaseFile {
  /** Its file among the published schemas: `sale.json`. */
  readonly schema: string;
  /** The event, where the schema is that of one event. */
  readonly event_type?: string;
  readonly cases: readonly Case[];
}
