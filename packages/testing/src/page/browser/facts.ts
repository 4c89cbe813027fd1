/** What the page knows of the catalogue. `../files.js` defines it when it bundles the script. */
declare const FACTS: {
  /** The name of the builder of each event type, in the order of the documentation. */
  builders: Readonly<Record<string, string>>;
  /** A valid event. */
  example: unknown;
  /** The `error_type` of too many requests. */
  tooManyRequests: string;
};

export const { builders, example, tooManyRequests } = FACTS;
