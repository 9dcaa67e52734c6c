/** The wire protocol that an endpoint speaks. */
export type Protocol = 'openai-responses' | 'openai-chat' | 'anthropic-messages' | 'recorded';

/** What `renderAddress` gives for recordings. */
export const recordedAddress = 'recorded';

/** Protocol and base URL: what names an endpoint where its answers are kept. */
export function renderAddress(endpoint: Endpoint): string {
  return endpoint.kind === 'recorded'
    ? recordedAddress
    : `${endpoint.protocol} ${endpoint.baseUrl}`;
}

/** Where the calls of one provider name go, and which environment variable holds its key. */
export type Endpoint =
  | {
      readonly kind: 'http';
      readonly provider: string;
      readonly protocol: Exclude<Protocol, 'recorded'>;
      /** Without a trailing slash. */
      readonly baseUrl: string;
      /** Undefined: the endpoint wants no key (a local server). */
      readonly apiKeyEnv: string | undefined;
      /** False: send the key when the variable is set, go without when not. */
      readonly keyRequired: boolean;
    }
  | {
      readonly kind: 'recorded';
      /** The provider for which the recordings answer; `recorded` when the model says so itself. */
      readonly provider: string;
      /** File or folder of recordings. */
      readonly path: string | undefined;
    };
