/**
 * Fields that `extra` may not carry, in any protocol: with one of them a call could cost more than was reserved
 * for it, ask for something else than the case, or reach a host or a store that nobody reviewed. The value is the
 * parameter that does the same within what Pawl knows.
 */
const barredFields: ReadonlyMap<string, string | undefined> = new Map([
  ['max_tokens', 'max_output_tokens'],
  ['max_completion_tokens', 'max_output_tokens'],
  ['max_output_tokens', 'max_output_tokens'],
  ['max_new_tokens', 'max_output_tokens'],
  ['service_tier', 'service_tier'],
  ...[
    // How often, and what, the model answers.
    ...['n', 'best_of', 'model', 'models', 'fallbacks', 'speed', 'inference_geo'],
    ...['modalities', 'audio', 'prediction', 'context_management', 'stream', 'stream_options'],
    // What it is asked.
    ...['prompt', 'input', 'messages', 'instructions', 'system', 'previous_response_id'],
    'conversation',
    // What it may call, look up or send elsewhere, each at a price of its own.
    ...['tools', 'functions', 'plugins', 'mcp_servers', 'container', 'data_sources'],
    ...['web_search_options', 'search_parameters', 'enable_search'],
    // Where the answer is kept, and what else a gateway adds.
    ...['background', 'store', 'extra_body'],
  ].map((field) => [field, undefined] as const),
]);

/** The fields that `extra` may not carry, in lower case. */
export function listBarredFields(): readonly string[] {
  return [...barredFields.keys()];
}

/**
 * What to do about a field that `extra` may not carry. Some hosts read field names without regard to case.
 * @returns undefined for a field that it may carry
 */
export function findBarredRemedy(field: string): string | undefined {
  const name = field.toLowerCase();
  if (!barredFields.has(name)) return undefined;
  const parameter = barredFields.get(name);
  return parameter === undefined
    ? 'take it out: a replay has to know what a call can cost'
    : `use the parameter ${parameter}`;
}
