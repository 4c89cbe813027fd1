/**
 * What people write, and what they mean: the names of API 1.x, then other words for a phone, the UTM parameters and the
 * older chat fields.
 */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['identificador', 'conversion_identifier'],
  ['your-email', 'email'],
  ['e-mail', 'email'],
  ['nome', 'name'],
  ['nombre', 'name'],
  ['empresa', 'company_name'],
  ['company', 'company_name'],
  ['cargo', 'job_title'],
  ['telefone', 'personal_phone'],
  ['celular', 'mobile_phone'],
  ['estado', 'state'],
  ['open_state', 'state'],
  ['cidade', 'city'],
  ['open_city', 'city'],
  ['open_country', 'country'],
  ['client_id', 'client_tracking_id'],
  ['c_utmz', 'traffic_source'],
  ['phone', 'personal_phone'],
  ['utm_source', 'traffic_source'],
  ['utm_medium', 'traffic_medium'],
  ['utm_campaign', 'traffic_campaign'],
  ['utm_term', 'traffic_value'],
  ['chat_status', 'cf_chat_status'],
  ['chat_type', 'cf_chat_type'],
]);

/** At most three of the names: the one that is meant by an alias, then those one change away, then those two away. */
export function didYouMean(unknown: string, names: readonly string[]): string[] {
  const meant = names.filter((name) => name === aliases.get(unknown));
  const others = names.filter((name) => !meant.includes(name));
  const once = others.filter((name) => isWithin(1, unknown, name));
  const twice = others.filter((name) => !once.includes(name) && isWithin(2, unknown, name));
  return [...meant, ...once, ...twice].slice(0, 3);
}

/** Whether so many characters added, taken away or replaced make one text of the other. */
export function isWithin(changes: number, from: string, to: string): boolean {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  const [a, b] = [from.slice(same), to.slice(same)];
  if (a === '' || b === '') return a.length + b.length <= changes;
  if (changes === 0) return false;
  const ways = [
    [a.slice(1), b],
    [a, b.slice(1)],
    [a.slice(1), b.slice(1)],
  ] as const;
  return ways.some(([left, right]) => isWithin(changes - 1, left, right));
}
