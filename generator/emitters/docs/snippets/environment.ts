/** The environment variables that the snippets read. */
export const accessTokenName = 'RDSM_ACCESS_TOKEN';
export const apiKeyName = 'RDSM_API_KEY';
