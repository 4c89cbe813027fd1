/** The cases of one schema, as they stand in its JSON file. */
declare const caseFile: caseFile.CaseFile;

declare namespace caseFile {
  interface CaseFile {
    /** The file of the schema in `@rdsm-events/schemas`: `sale.json`. */
    schema: string;
    /** The event, where the schema is that of one event. */
    event_type?: string;
    cases: Case[];
  }

  interface Case {
    /** Its own among all cases. */
    id: string;
    reason: string;
    /** The house rules that decide it, listed in `index.json`. None: the documentation decides. */
    house_rules: string[];
    /** What is to be validated. */
    body: unknown;
    valid: boolean;
    /** In the order in which they are found. None for a valid body. */
    errors: ExpectedError[];
  }

  interface ExpectedError {
    error_type: string;
    path: string;
  }
}

export = caseFile;
