import { composeApplicationMessage, readApplicationAnswer } from './application-message.ts';
import type { ApplicationEndpoint } from './endpoint.ts';
import { type Asked, exchange, requireJson } from './http-exchange.ts';
import type { HttpPorts } from './http-ports.ts';
import type { Provider } from './provider.ts';
import { redact, redactCompletion } from './redact.ts';

/** An application behind an address: each trial is one POST. */
export function createServiceProvider(options: {
  readonly endpoint: Extract<ApplicationEndpoint, { kind: 'service' }>;
  /** Undefined: call without a key. */
  readonly apiKey: string | undefined;
  readonly ports: HttpPorts;
}): Provider {
  const { endpoint, apiKey, ports } = options;
  const asked: Asked = { provider: endpoint.provider, secret: apiKey };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return {
    name: endpoint.provider,
    origin: new URL(endpoint.url).origin,
    account: `${new URL(endpoint.url).origin} ${endpoint.apiKeyEnv ?? ''}`,
    findUnsupported: () => [],
    complete: async (request, { signal }) => {
      const body = JSON.stringify(composeApplicationMessage(request));
      const answer = await exchange({
        asked,
        ports,
        signal,
        send: async (fetch) => {
          await fetch(endpoint.url, { method: 'POST', headers, body, signal });
        },
      });
      const completion = readApplicationAnswer(requireJson(answer, asked), request, {
        provider: endpoint.provider,
        redact: (text) => redact(text, apiKey),
      });
      return redactCompletion(
        {
          ...completion,
          latencyMs: completion.latencyMs ?? answer.latencyMs,
          requestId: completion.requestId ?? answer.requestId,
        },
        { answerText: answer.text, secret: apiKey },
      );
    },
  };
}
