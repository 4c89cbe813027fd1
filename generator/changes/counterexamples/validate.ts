/** An error of a generated validator. */
export interface ValidationError {
  error_type: string;
  error_message: string;
  path: string;
}

/** Returns the errors of an event; none when it is valid. */
export type Validate = (event: unknown) => readonly ValidationError[];
