import { conversion } from '@rdsm-events/builders';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { expect, it } from 'vitest';
import { editionsOf } from '../../../../generator/emitters/docs/edition.js';
import { docs } from '../../../../generator/emitters/docs/index.js';
import { catalogue } from '../../../support/catalogue.js';

const files = await docs.emit(catalogue);

it.each(editionsOf(catalogue))(
  '$language: the error of tags in capitals is a notice here, as the page says',
  ({ language }) => {
    const page = files.get(`${language}/errors.md`) ?? '';
    const [section = ''] = page.split('<a id="VALUES_MUST_BE_LOWERCASE"></a>')[1]?.split('\n### ') ?? [];
    expect(section).toMatch(/`tags\[\]`.*\[`UNUSUAL`\]\(notices\.md#UNUSUAL\)/);

    const fields = { conversion_identifier: 'contato', email: 'ana@example.com' };
    const result = conversion.fromForm({ tags: 'MQL' }, { fields });
    const notices = result.valid ? noticesOfEvent(result.event) : [];
    expect(notices).toContainEqual(expect.objectContaining({ notice_type: 'UNUSUAL', path: '$.body.payload.tags[0]' }));
  },
);
