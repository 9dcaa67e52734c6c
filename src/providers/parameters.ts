import { z } from 'zod';
import type { Message, Parameters } from '../prompt/message.ts';
import { findBarredRemedy } from './extra-fields.ts';
import type { CompletionRequest, UnsupportedParameter } from './provider.ts';

/** What a request says apart from whose case it is; `messages` is empty when only parameters are asked about. */
export type RequestShape = Omit<CompletionRequest, 'caseId' | 'trial' | 'messages'> & {
  readonly messages: readonly Message[];
};

/** A request body in one provider's own words, and what could not be put into it. */
export interface ComposedBody {
  readonly body: Readonly<Record<string, unknown>>;
  readonly problems: readonly UnsupportedParameter[];
}

/** Which tool the model must, may or may not call. */
export type ToolChoice =
  | { readonly kind: 'auto' | 'none' | 'required' }
  | { readonly kind: 'tool'; readonly name: string };

const toolName = z.string().min(1);
const toolChoiceSchema = z.union(
  [
    z.enum(['auto', 'none', 'required']).transform((kind): ToolChoice => ({ kind })),
    z
      .strictObject({ name: toolName })
      .transform(({ name }): ToolChoice => ({ kind: 'tool', name })),
    z
      .strictObject({ type: z.literal('function'), name: toolName })
      .transform(({ name }): ToolChoice => ({ kind: 'tool', name })),
    z
      .strictObject({ type: z.literal('function'), function: z.strictObject({ name: toolName }) })
      .transform((written): ToolChoice => ({ kind: 'tool', name: written.function.name })),
  ],
  { error: 'it must be auto, none, required or {name: <tool>}' },
);

const parametersSchema = z.strictObject({
  max_output_tokens: z.number().int().positive().optional(),
  temperature: z.number().min(0).optional(),
  top_p: z.number().min(0).max(1).optional(),
  /** Anthropic only. */
  top_k: z.number().int().min(0).optional(),
  stop: z
    .union([z.string().transform((text) => [text]), z.array(z.string())], {
      error: 'it must be a text or a list of texts',
    })
    .optional(),
  seed: z.number().int().optional(),
  effort: z.string().min(1).optional(),
  service_tier: z.string().min(1).optional(),
  tool_choice: toolChoiceSchema.optional(),
  parallel_tool_calls: z.boolean().optional(),
  frequency_penalty: z.number().optional(),
  presence_penalty: z.number().optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
});

/** Parameters by neutral name, checked. */
export type KnownParameters = z.output<typeof parametersSchema>;

/**
 * Checks names and types. A parameter is never dropped: what cannot be understood is a problem.
 * @returns no values at all when there is a problem, since nothing may be sent then
 */
export function parseParameters(parameters: Parameters): {
  readonly values: KnownParameters;
  readonly problems: readonly UnsupportedParameter[];
} {
  const parsed = parametersSchema.safeParse(parameters);
  if (parsed.success) return { values: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue): UnsupportedParameter[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map(describeUnknown);
    const name = issue.path.join('.');
    return [{ name, reason: issue.message, remedy: `correct ${name} in parameters` }];
  });
  return { values: {}, problems };
}

function describeUnknown(name: string): UnsupportedParameter {
  return {
    name,
    reason: 'Pawl knows no parameter of this name',
    remedy:
      findBarredRemedy(name) ??
      `put ${name} under extra to send it as it stands, or correct the name`,
  };
}

/** The problem of a parameter that a protocol has no field for. */
export function describeMissingField(
  name: string,
  protocol: string,
  alternative?: string,
): UnsupportedParameter {
  return {
    name,
    reason: `${protocol} has no such field`,
    remedy: `remove ${name} from parameters${alternative === undefined ? '' : `, or ${alternative}`}`,
  };
}

/**
 * Adds the fields of `extra` to a body as they stand. They may not replace what the request already says, nor
 * change what the call can cost or where its data goes.
 * @param body undefined values count as absent
 */
export function mergeExtra(
  body: Readonly<Record<string, unknown>>,
  extra: KnownParameters['extra'],
): ComposedBody {
  const present = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  );
  const problems = Object.keys(extra ?? {}).flatMap((field): UnsupportedParameter[] => {
    const name = `extra.${field}`;
    const remedy = findBarredRemedy(field);
    if (remedy !== undefined) {
      const reason = `${field} could change what a call costs, asks for or gives away`;
      return [{ name, reason, remedy }];
    }
    if (!Object.hasOwn(present, field)) return [];
    const reason = `${field} is already set by another part of the request`;
    return [{ name, reason, remedy: `remove ${field} from extra` }];
  });
  return { body: problems.length > 0 ? present : { ...present, ...extra }, problems };
}

/** Every protocol ties a tool's answer to its call by id. */
export function findMessageProblems(messages: readonly Message[]): readonly UnsupportedParameter[] {
  return messages
    .filter((message) => message.role === 'tool' && message.toolCallId === undefined)
    .slice(0, 1)
    .map(() => ({
      name: 'messages',
      reason: 'a message with the role tool does not say which call it answers',
      remedy: 'give the message a tool_call_id',
    }));
}
