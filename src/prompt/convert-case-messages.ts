import type { EvalCase } from '../dataset/eval-case.ts';
import { ConfigurationError, type Problem } from '../errors.ts';
import type { Message } from './message.ts';

type CaseMessage = NonNullable<EvalCase['messages']>[number];

/**
 * The conversation of a case as messages of a request; empty when the case has none.
 * @throws ConfigurationError when a message could not be sent as it is
 */
export function convertCaseMessages(
  evalCase: Pick<EvalCase, 'id' | 'messages'>,
  file: string,
): readonly Message[] {
  const messages = evalCase.messages ?? [];
  const called = new Set<string>();
  const problems: Problem[] = [];
  const report = (index: number, what: string, remedy: string): void => {
    problems.push({
      what: `case "${evalCase.id}": messages[${index}] ${what}`,
      where: { file },
      remedy,
    });
  };
  messages.forEach((message, index) => {
    for (const [what, remedy] of findProblems(message, called)) report(index, what, remedy);
    for (const call of message.tool_calls ?? []) called.add(call.id);
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return messages.map(convertMessage);
}

function convertMessage(message: CaseMessage): Message {
  return {
    role: message.role,
    content: message.content ?? '',
    ...(message.tool_calls === undefined
      ? {}
      : {
          toolCalls: message.tool_calls.map((call) => ({
            id: call.id,
            name: call.function.name,
            argumentsText: call.function.arguments,
          })),
        }),
    ...(message.tool_call_id === undefined ? {} : { toolCallId: message.tool_call_id }),
  };
}

function findProblems(
  message: CaseMessage,
  called: ReadonlySet<string>,
): readonly (readonly [what: string, remedy: string])[] {
  const { role } = message;
  const hasCalls = (message.tool_calls ?? []).length > 0;
  const problems: (readonly [string, string])[] = [];
  if (hasCalls && role !== 'assistant')
    problems.push([`has tool_calls, but its role is ${role}`, 'only assistant calls tools']);
  if ((message.content ?? '') === '' && !hasCalls && role !== 'tool')
    problems.push(['is empty', 'give it content, or leave the message out']);
  if (role === 'tool' && message.tool_call_id === undefined)
    problems.push(['answers no call', 'add tool_call_id, the id of the call that it answers']);
  else if (role === 'tool' && !called.has(message.tool_call_id ?? ''))
    problems.push([
      'answers a call that is not in the messages before it',
      'keep the assistant message with that call, or leave this one out',
    ]);
  if (role !== 'tool' && message.tool_call_id !== undefined)
    problems.push(['has a tool_call_id', 'only messages of the role tool answer a call']);
  // A tool's name is known from its call; other names would be lost on the way to the provider.
  if (role !== 'tool' && message.name !== undefined)
    problems.push(['has a name, which is not sent', 'write the name into content, or remove it']);
  return problems;
}
