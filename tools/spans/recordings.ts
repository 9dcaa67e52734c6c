/** Files of fixtures/spans, by instrumentation and SDK. */
export const recordingNames = [
  'openinference-openai',
  'openinference-anthropic',
  'genai-openai',
  'genai-anthropic',
] as const;
export type RecordingName = (typeof recordingNames)[number];
