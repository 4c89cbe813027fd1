/** The access token of an account (OAuth 2): sends every event. It belongs on a server, in no page and no app. */
export interface AccessToken {
  accessToken: string;
  apiKey?: undefined;
}

/** An API key of an account: sends conversions only, also from a page. */
export interface ApiKey {
  apiKey: string;
  accessToken?: undefined;
}

/** What permits a request. */
export type Credentials = AccessToken | ApiKey;
