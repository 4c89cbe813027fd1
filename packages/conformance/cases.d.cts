/** The cases of one schema, as in its JSON file. */
declare const caseFile: caseFile.CaseFile;

declare namespace caseFile {
  interface CaseFile {
    /** The file of the schema in `@rdsm-events/schemas`: `sale.json`. */
    schema: string;
    /** The type of the event, if the schema is that of one event. */
    event_type?: string;
    cases: Case[];
  }

  interface Case {
    /** Unique among all cases. */
    id: string;
    reason: string;
    /** The house rules that decide the verdict, listed in `index.json`. None: the documentation decides. */
    house_rules: string[];
    /** The value to validate. */
    body: unknown;
    valid: boolean;
    /** In the order in which they are reported. None for a valid body. */
    errors: ExpectedError[];
    /** What is accepted but not advisable, in the order in which it is reported; absent where nothing is stated. */
    notices?: ExpectedNotice[];
  }

  interface ExpectedNotice {
    notice_type: string;
    path: string;
  }

  interface ExpectedError {
    error_type: string;
    path: string;
  }
}

export = caseFile;
