import { createHash } from 'node:crypto';
import { type EvalCase, evalCaseSchema } from '../dataset/eval-case.ts';
import { renderPath } from '../document/schema-problems.ts';
import { convertMessages } from '../sources/chat-messages.ts';
import { compact, type Fields, isEmpty } from '../sources/fields.ts';
import type { Feedback, LoggedCall, SourceSystem } from '../sources/logged-call.ts';
import type { LoggedFailure } from '../sources/select-failures.ts';

/**
 * What of a call becomes the case's input. The prompt of a suite writes its own messages, so a case brings what differs
 * from request to request: the variables of the template, or the conversation without the system's words.
 */
export const inputKinds = ['auto', 'variables', 'conversation', 'messages'] as const;
export type InputKind = (typeof inputKinds)[number];

export type ComposedCase =
  | {
      readonly kind: 'case';
      readonly evalCase: EvalCase;
      /** What was left out or changed; the same words for the same thing. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'refused'; readonly id: string; readonly what: string };

/** The id of a case made of a call: the same at every import. */
export function composeCaseId(system: SourceSystem, callId: string): string {
  return `${system}-${createHash('sha256').update(callId).digest('hex').slice(0, 12)}`;
}

/** A failure as a case, not yet redacted. Of what went wrong nothing is lost: the output is in `metadata.observed`. */
export function composeCase(
  { call, feedback, severity, error, correction }: LoggedFailure,
  options: { readonly system: SourceSystem; readonly input: InputKind },
): ComposedCase {
  const input = composeInput(call, options.input);
  if (input.kind === 'refused') return { ...input, id: call.id };
  const checked = evalCaseSchema.safeParse(
    compact({
      id: composeCaseId(options.system, call.id),
      ...input.fields,
      expected: readCorrection(correction),
      tags: call.tags,
      severity: nameSeverity(severity),
      note: composeNote(feedback, error),
      source: compact({
        system: options.system,
        id: call.id,
        url: call.url,
        trace_id: call.traceId,
        captured_at: call.startedAt,
        feedback: feedback.length === 0 ? undefined : feedback.map(describeFeedback),
      }),
      metadata: describeCall(call, error),
    }),
  );
  if (checked.success) return { kind: 'case', evalCase: checked.data, notices: input.notices };
  const fields = checked.error.issues.map((issue) => renderPath(issue.path) ?? 'the case');
  const what = `the log holds what a case cannot: ${[...new Set(fields)].slice(0, 3).join(', ')}`;
  return { kind: 'refused', id: call.id, what };
}

type ComposedInput =
  | { readonly kind: 'input'; readonly fields: Fields; readonly notices: readonly string[] }
  | { readonly kind: 'refused'; readonly what: string };

function composeInput(call: LoggedCall, kind: InputKind): ComposedInput {
  const hasVariables = call.variables !== undefined && !isEmpty(call.variables);
  if (kind === 'variables' && !hasVariables)
    return { kind: 'refused', what: 'the log holds no variables of a prompt template' };
  if (hasVariables && (kind === 'variables' || kind === 'auto'))
    return { kind: 'input', fields: { input: call.variables }, notices: [] };
  if (call.messages.length === 0) return { kind: 'refused', what: 'the log holds no input' };
  const converted = convertMessages(call.messages);
  if (converted.kind === 'refused')
    return { kind: 'refused', what: 'the input holds a part that is not text' };
  const told = converted.notices.map(({ what }) => what);
  if (kind === 'messages')
    return { kind: 'input', fields: { messages: converted.messages }, notices: told };
  const spoken = converted.messages.findIndex(({ role }) => !isInstruction(role));
  if (spoken === -1) return { kind: 'refused', what: 'the input is the system’s words alone' };
  return {
    kind: 'input',
    fields: { messages: converted.messages.slice(spoken) },
    notices:
      spoken === 0
        ? told
        : [
            ...told,
            'the system’s words before a conversation are left out, since the prompt of the suite writes them (--input messages keeps them)',
          ],
  };
}

const isInstruction = (role: unknown): boolean => role === 'system' || role === 'developer';

/** A correction is often a message or a mapping around one text. */
function readCorrection(correction: unknown): unknown {
  if (typeof correction !== 'object' || correction === null || Array.isArray(correction))
    return correction ?? undefined;
  const [only, ...others] = Object.entries(correction);
  if (only === undefined) return undefined;
  if ('content' in correction && typeof correction.content === 'string') return correction.content;
  return others.length === 0 && typeof only[1] === 'string' ? only[1] : correction;
}

/** Half-way to the end of the scale and beyond is high; critical is a person's word. */
function nameSeverity(severity: number): EvalCase['severity'] {
  return severity >= 0.5 ? 'high' : 'medium';
}

function composeNote(feedback: readonly Feedback[], error: string | undefined): string | undefined {
  const said = feedback.flatMap(({ comment }) => (comment === undefined ? [] : [comment.trim()]));
  const words = [...new Set(said)].filter((comment) => comment !== '');
  const note = [...words, ...(error ? [`error: ${error}`] : [])].join('\n');
  return note === '' ? undefined : Array.from(note).slice(0, 2_000).join('');
}

function describeFeedback({ name, score, label, comment, by, at }: Feedback): Fields {
  return compact({ name, score, label, comment, by: by === 'unknown' ? undefined : by, at });
}

/** What was sent and came back, for whoever reviews the case; of these nothing is read when it is replayed. */
function describeCall(call: LoggedCall, error: string | undefined): Fields {
  const { model, parameters, tools, output, usage, latencyMs, costUsd, promptName } = call;
  const observed = compact({
    output: output.text,
    tool_calls: output.toolCalls.length > 0 ? output.toolCalls : undefined,
    error: error === '' ? 'it failed without a message' : error,
    model: model.responded,
    tokens: isEmpty(compact({ ...usage })) ? undefined : compact({ ...usage }),
    latency_ms: latencyMs,
    cost_usd: costUsd,
  });
  // Whose request it was is nothing that a case needs, and would let people be followed from case to case.
  const { user_id: _user, session_id: _session, ...metadata } = call.metadata;
  return compact({
    ...metadata,
    prompt: promptName,
    model: model.requested,
    provider: model.provider,
    parameters: isEmpty(parameters) ? undefined : parameters,
    tools: tools.length > 0 ? tools : undefined,
    observed,
  });
}
