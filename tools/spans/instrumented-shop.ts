/**
 * The instrumented application, a process of its own. It answers two customers, of whom one is not content, streams a
 * third answer, and fails once. Forked with the name of the recording.
 */
import Anthropic from '@anthropic-ai/sdk';
import { AnthropicInstrumentation } from '@arizeai/openinference-instrumentation-anthropic';
import { OpenAIInstrumentation as OpenInference } from '@arizeai/openinference-instrumentation-openai';
import { metrics } from '@opentelemetry/api';
import { OpenAIInstrumentation as GenAi } from '@opentelemetry/instrumentation-openai';
import OpenAI from 'openai';
import {
  type LlmAnswer,
  type LlmCall,
  startLlmServer,
} from '../../__tests__/support/llm-server.ts';
import { askAnthropic, askOpenAi } from './ask.ts';
import { type RecordingName, recordingNames } from './recordings.ts';
import { startTelemetry } from './telemetry.ts';

const name = recordingNames.find((known) => known === process.argv[2]);
if (name === undefined) throw new Error(`there is no recording ${process.argv[2]}`);

/** It says that it is for versions below 7; what it patches is the same in ours. */
class PatchingGenAi extends GenAi {
  patch(module: unknown): void {
    this.setMeterProvider(metrics.getMeterProvider());
    for (const definition of this.init()) definition.patch?.(module);
  }
}

function instrument(recording: RecordingName): void {
  switch (recording) {
    case 'openinference-openai':
      new OpenInference().manuallyInstrument(OpenAI);
      break;
    case 'openinference-anthropic':
      new AnthropicInstrumentation().manuallyInstrument(Anthropic);
      break;
    case 'genai-openai':
      new PatchingGenAi({ captureMessageContent: true }).patch({ OpenAI });
      break;
    // The SDK tells of its calls itself.
    case 'genai-anthropic':
      break;
  }
}

/** The first answer calls a tool, the second uses what it found; a question of "crash" gets an error. */
function answer({ messages, body }: LlmCall): LlmAnswer {
  const last = messages.at(-1)?.content ?? '';
  const usage = { input: 61, output: 17, cached: 32 };
  if (last.includes('crash'))
    return { status: 500, error: { message: 'the engine is overloaded' } };
  if (last.includes('order 7') && body['tools'] !== undefined)
    return {
      toolCalls: [{ name: 'find_order', arguments: '{ "order_id": 7 }' }],
      usage,
      servedModel: `${body['model']}-2026-04-14`,
    };
  return { text: 'Your order is on its way.', usage, servedModel: `${body['model']}-2026-04-14` };
}

const telemetry = startTelemetry(name === 'openinference-openai' ? 'json' : 'protobuf');
instrument(name);
const server = await startLlmServer({ answer });
const traces = name === 'genai-anthropic' ? { contentMode: 'content' as const } : true;
const client = { apiKey: 'loopback', maxRetries: 0 };
const ask = name.endsWith('anthropic')
  ? askAnthropic(new Anthropic({ ...client, baseURL: server.url, openTelemetry: { traces } }))
  : askOpenAi(new OpenAI({ ...client, baseURL: `${server.url}/v1` }));
const rated = await telemetry.runStep({ name: 'answer', input: 'Where is order 7?' }, ask.withTool);
telemetry.rate(rated, { score: 0, comment: 'It never came.' });
const liked = await telemetry.runStep({ name: 'answer', input: 'Thank you' }, ask.plainly);
telemetry.rate(liked, { score: 1, comment: '' });
await telemetry.runStep({ name: 'answer', input: 'crash' }, ask.inVain);
await telemetry.stop();
await server.stop();
