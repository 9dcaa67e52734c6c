import type { Checkout } from '../revision/revision.ts';

/** The wire protocol that an endpoint speaks. */
export type Protocol = 'openai-responses' | 'openai-chat' | 'anthropic-messages' | 'recorded';

/** An application that takes cases as they are, in place of a model. */
export type ApplicationEndpoint =
  | {
      readonly kind: 'service';
      /** As people are told: `http 127.0.0.1:8001`. */
      readonly provider: string;
      /** Each case is posted here. */
      readonly url: string;
      /** Undefined: no key is sent. */
      readonly apiKeyEnv: string | undefined;
    }
  | {
      readonly kind: 'command';
      /** As people are told: `command node app.js`. */
      readonly provider: string;
      /** Case ids of two suites may be the same, so each suite has a process of its own. */
      readonly suite: string;
      /** Program and arguments; no shell. */
      readonly command: readonly string[];
      /** Run once before, in a folder that was made for it. */
      readonly setup: readonly string[] | undefined;
      /** Names of the variables that it gets. */
      readonly variables: readonly string[];
      /** Commit id, or `worktree`. */
      readonly revision: string;
      /** Where it runs, from the repository's top folder. */
      readonly folder: string;
      readonly checkOut: () => Promise<Checkout>;
    };

/** Where the calls of one provider name go, and which environment variable holds its key. */
export type Endpoint =
  | ApplicationEndpoint
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
      /** The address was written in a repository: calls go to public addresses and this machine, nowhere else. */
      readonly publicOnly: boolean;
    }
  | {
      readonly kind: 'recorded';
      /** The provider for which the recordings answer; `recorded` when the model says so itself. */
      readonly provider: string;
      /** File or folder of recordings. */
      readonly path: string | undefined;
    };

/** What `renderAddress` gives for recordings. */
export const recordedAddress = 'recorded';

/** What tells endpoints apart where their answers are kept. */
export function renderAddress(endpoint: Endpoint): string {
  switch (endpoint.kind) {
    case 'http':
      return `${endpoint.protocol} ${endpoint.baseUrl}`;
    case 'service':
      return `service ${endpoint.url}`;
    case 'command':
      return endpoint.provider;
    case 'recorded':
      return recordedAddress;
  }
}
