/** A catalogue as its file has it, in any format. */
export type CatalogueData = Record<string, unknown>;

/** Brings a catalogue of each earlier format to the next one: what the API accepted is not in question, only its notation. */
const upgrades: Readonly<Record<number, (catalogue: CatalogueData) => CatalogueData>> = {
  // Other names were those of payloads. Errors that only responses have, and how webhooks begin, were not listed.
  1: ({ aliases, envelope, ...catalogue }) => ({
    ...catalogue,
    envelope: { ...Object(envelope), webhook: { fields: [], typePrefix: 'WEBHOOK.' } },
    aliases: { payload: aliases },
    responseErrors: [],
  }),
  // There were no messages for forms, and no labels.
  2: (catalogue) => ({ ...catalogue, translations: {}, labels: { events: {}, fields: {} } }),
};

/**
 * Brings a catalogue to the present format.
 * @returns Undefined if it has a format that cannot be read: an unknown or a later one.
 */
export function upgradeCatalogue(catalogue: CatalogueData, from: unknown, to: number): CatalogueData | undefined {
  if (from === to) return catalogue;
  const upgrade = typeof from === 'number' ? upgrades[from] : undefined;
  return upgrade && upgradeCatalogue(upgrade(catalogue), Number(from) + 1, to);
}
