/** A valid event without the fields that are undefined: it is what JSON contains. */
export function withoutUndefined<Value>(event: Value): Value {
  return JSON.parse(JSON.stringify(event)) as Value;
}
