/** Who speaks. `developer` counts as system for providers that know no developer role. */
export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool';

/** A call of a tool that the model made (or, in a conversation, had made). */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** The arguments exactly as the model wrote them (JSON text, possibly malformed). */
  readonly argumentsText: string;
}

/** One rendered message of a request. */
export interface Message {
  readonly role: Role;
  readonly content: string;
  /** Only on assistant messages. */
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** Only on tool messages: which call this answers. */
  readonly toolCallId?: string | undefined;
}

/** A function the model may call; `parameters` is a JSON Schema. */
export interface Tool {
  readonly name: string;
  readonly description?: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly strict?: boolean | undefined;
}

/** Structured output: the model must answer with JSON; `schema` absent means any JSON object. */
export interface ResponseSchema {
  readonly name: string;
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Request parameters by neutral name. Known: `max_output_tokens`, `temperature`, `top_p`, `stop`, `seed`,
 * `effort`, `service_tier`, `tool_choice`, `parallel_tool_calls`, `frequency_penalty`, `presence_penalty`;
 * `extra` is an object of fields that go into the provider's request body as they stand.
 */
export type Parameters = Readonly<Record<string, unknown>>;
