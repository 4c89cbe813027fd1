import { conversion } from '@rdsm-events/builders';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../../generator/emitters/docs/index.js';
import { documentationTexts } from '../../../../spec/guides/index.js';
import { apiOneFields } from '../../../../spec/migration.js';
import { catalogue } from '../../../support/catalogue.js';

const files = await docs.emit(catalogue);

describe.each(Object.entries(documentationTexts))('In %s, the page about migration', (language, { words }) => {
  const page = files.get(`${language}/migration.md`) ?? '';
  const rows = [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| ([^|`]+) \|$/gm)].map((match) => match.slice(1));

  it('lists every field of API 1.x', () => {
    expect(rows.map(([older]) => older)).toEqual(apiOneFields);
  });

  it.each(rows)('says of %s, which is %s today, whether a form reads it: %s', (older = '', newer = '', isRead) => {
    const fields = { email: newer === 'email' ? undefined : 'ana@example.com', conversion_identifier: 'contato' };
    const given = newer === 'conversion_identifier' ? { email: fields.email } : fields;
    const value = 'bruno@example.com';
    const result = conversion.fromForm({ [older]: value }, { fields: given });
    expect(result.valid && { ...result.event.payload }).toMatchObject({
      ...(isRead === words.yes && { [newer]: value }),
    });
    expect([words.yes, words.no]).toContain(isRead);
    if (isRead === words.no) expect(result.changes).toEqual([{ input: older, change: 'ignored' }]);
  });
});
