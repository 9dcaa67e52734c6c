import { isRecord } from '../../document/is-record.ts';
import { type Fields, isEmpty } from '../fields.ts';
import type { LoggedModel } from '../logged-call.ts';
import { entriesOf, gatherTree, parseJson, readStructured, textAt } from './attribute-tree.ts';
import { refuse } from './draft.ts';
import { listContents } from './message-events.ts';
import type { RawSpan } from './raw-span.ts';

/** What was asked beside the messages. */
export type Request =
  | {
      readonly kind: 'request';
      readonly model: LoggedModel;
      readonly parameters: Fields;
      readonly tools: readonly unknown[];
      /** How many choices were asked for; undefined: not told. */
      readonly choices: number | undefined;
    }
  | { readonly kind: 'refused'; readonly what: string };

/** Told elsewhere in a call. */
const toldElsewhere = [
  'model',
  'messages',
  'system',
  'input',
  'instructions',
  'tools',
  'functions',
];
const requestPrefix = 'gen_ai.request.';
/** Of the names under the prefix, those that say how an embedding is encoded, or are told elsewhere. */
const noParameters = ['model', 'encoding_formats', 'choice.count'];

export function readRequest(span: RawSpan, options: { readonly hasOutput: boolean }): Request {
  const { attributes } = span;
  const invocation = readStructured(attributes['llm.invocation_parameters']);
  if (invocation.kind === 'broken') return refuse('parameters');
  const sent = invocation.kind === 'value' && isRecord(invocation.value) ? invocation.value : {};
  const tools = readTools(span, sent);
  if (tools === undefined) return refuse('tools');
  const choices = sent['n'] ?? attributes['gen_ai.request.choice.count'];
  return {
    kind: 'request',
    model: readModel(attributes, { sent, hasOutput: options.hasOutput }),
    parameters: { ...readGenAiParameters(attributes), ...pickParameters(sent) },
    tools,
    choices: typeof choices === 'number' ? choices : undefined,
  };
}

/** Until there is an answer, instrumentations of OpenInference put the requested model where the answer's goes. */
function readModel(
  attributes: Fields,
  { sent, hasOutput }: { readonly sent: Fields; readonly hasOutput: boolean },
): LoggedModel {
  const named = textAt(attributes, 'llm.model_name');
  return {
    requested:
      textAt(attributes, 'llm.request.model_name', 'gen_ai.request.model') ??
      textAt(sent, 'model') ??
      (hasOutput ? undefined : named),
    responded:
      textAt(attributes, 'llm.response.model_name', 'gen_ai.response.model') ??
      (hasOutput ? named : undefined),
    provider: textAt(
      attributes,
      'llm.provider',
      'gen_ai.provider.name',
      'gen_ai.system',
      'llm.system',
    ),
  };
}

function readGenAiParameters(attributes: Fields): Fields {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => name.startsWith(requestPrefix) && !isEmpty(value))
      .map(([name, value]) => [name.slice(requestPrefix.length), value] as const)
      .filter(([name]) => !noParameters.includes(name)),
  );
}

function pickParameters(sent: Fields): Fields {
  return Object.fromEntries(
    Object.entries(sent).filter(
      ([name, value]) => !toldElsewhere.includes(name) && !isEmpty(value),
    ),
  );
}

/** Undefined where a definition is cut. */
function readTools(span: RawSpan, sent: Fields): readonly unknown[] | undefined {
  const flat = gatherTree(span.attributes, 'llm.tools');
  if (flat.kind === 'broken') return undefined;
  if (flat.kind === 'value') return parseSchemas(entriesOf(flat.value));
  for (const content of listContents(span)) {
    const defined = readStructured(content['gen_ai.tool.definitions']);
    if (defined.kind === 'broken') return undefined;
    if (defined.kind === 'value') return entriesOf(defined.value);
  }
  const legacy = gatherTree(span.attributes, 'llm.request.functions');
  if (legacy.kind === 'value') return parseFunctions(entriesOf(legacy.value));
  return entriesOf(sent['tools']);
}

function parseSchemas(entries: readonly unknown[]): readonly unknown[] | undefined {
  const tools: unknown[] = [];
  for (const entry of entries) {
    const tool = isRecord(entry) && isRecord(entry['tool']) ? entry['tool'] : entry;
    const schema = readStructured(isRecord(tool) ? tool['json_schema'] : undefined);
    if (schema.kind !== 'value') return undefined;
    tools.push(schema.value);
  }
  return tools;
}

function parseFunctions(entries: readonly unknown[]): readonly unknown[] | undefined {
  const tools: unknown[] = [];
  for (const entry of entries) {
    if (!isRecord(entry)) return undefined;
    const { parameters: written } = entry;
    const parameters = typeof written === 'string' ? parseJson(written) : undefined;
    if (parameters?.kind === 'broken') return undefined;
    tools.push({
      type: 'function',
      function: parameters === undefined ? entry : { ...entry, parameters: parameters.value },
    });
  }
  return tools;
}
