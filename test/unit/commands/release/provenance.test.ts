import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../../../generator/commands/release/provenance.js';

const silent = { folder: 'a', manifest: { name: '@rdsm-events/a', version: '1.0.0' } };
const named = {
  folder: 'b',
  manifest: { ...silent.manifest, name: '@rdsm-events/b', repository: { type: 'git', url: 'x' } },
};

describe('Provenance', () => {
  it('needs a hosted CI that offers an identity token', () => {
    expect(provenanceOf([named], {})).toMatchObject({
      possible: false,
      reason: expect.stringContaining('Only a hosted CI'),
    });
    expect(provenanceOf([named], { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com' })).toEqual({ possible: true });
    expect(provenanceOf([named], { SIGSTORE_ID_TOKEN: 'token' })).toEqual({ possible: true });
  });

  it('needs the repository in every package', () => {
    expect(provenanceOf([named, silent], { SIGSTORE_ID_TOKEN: 'token' })).toMatchObject({
      possible: false,
      reason: expect.stringMatching(/: @rdsm-events\/a\.$/),
      fix: expect.stringContaining('"repository"'),
    });
  });
});
