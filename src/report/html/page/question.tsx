import type { PageCase } from '../page-content.ts';
import { Json, Text } from './text.tsx';

/** What was asked: a conversation, a text, or the variables of the prompt. */
export function Question({ one: { input, messages } }: { readonly one: PageCase }) {
  return (
    <section class="question">
      <h3>Asked</h3>
      {input !== null && <Input of={input} />}
      {Array.isArray(messages) && <Messages of={messages} />}
    </section>
  );
}

function Input({ of }: { readonly of: unknown }) {
  if (typeof of === 'string') return <Prose of={of} />;
  if (typeof of !== 'object' || of === null) return <Json of={of} />;
  const variables = Object.entries(of);
  const [only] = variables;
  if (variables.length === 1 && only !== undefined && typeof only[1] === 'string')
    return <Prose of={only[1]} />;
  return <Variables of={variables} />;
}

function Variables({ of: variables }: { readonly of: readonly (readonly [string, unknown])[] }) {
  return (
    <dl class="variables">
      {variables.map(([name, value]) => [
        <dt key={`${name} name`}>
          <Text of={name} />
        </dt>,
        <dd key={name}>
          {typeof value === 'string' ? <Prose of={value} /> : <Json of={value} />}
        </dd>,
      ])}
    </dl>
  );
}

/** A conversation, each message under its role. */
export function Messages({ of }: { readonly of: readonly unknown[] }) {
  return (
    <ol class="messages">
      {of.map((message, position) => (
        <Message key={position} of={message} />
      ))}
    </ol>
  );
}

function Message({ of }: { readonly of: unknown }) {
  if (typeof of !== 'object' || of === null) return <Json of={of} />;
  const { role, content, ...rest } = of as Readonly<Record<string, unknown>>;
  return (
    <li>
      <b class="message-role">{typeof role === 'string' && <Text of={role} />}</b>
      {typeof content === 'string' ? (
        <Prose of={content} />
      ) : (
        content != null && <Json of={content} />
      )}
      {Object.keys(rest).length > 0 && <Json of={rest} />}
    </li>
  );
}

function Prose({ of }: { readonly of: string }) {
  return (
    <p class="prose" dir="auto">
      <Text of={of} />
    </p>
  );
}

/** What scorers compare with. */
export function Expected({ one: { expected, expectations } }: { readonly one: PageCase }) {
  const own = listExpectations(expectations);
  if (expected === null && own.length === 0) return null;
  return (
    <section class="expected">
      <h3>Expected</h3>
      {expected !== null &&
        (typeof expected === 'string' ? <Prose of={expected} /> : <Json of={expected} />)}
      {own.length > 0 && <Variables of={own} />}
    </section>
  );
}

/** Of single metrics; where one does not apply, its score says so. */
function listExpectations(of: unknown): readonly (readonly [string, unknown])[] {
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).filter(([, expected]) => expected !== null);
}
