import type { ChildProcess } from 'node:child_process';

/**
 * The next message of a kind from a server in a process of its own.
 * @throws Error when the server ends first
 */
export function waitForMessage<Sent extends { readonly kind: string }, Kind extends Sent['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Sent, { readonly kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: Sent) => {
      if (!isKind<Sent, Kind>(message, kind)) return;
      stopListening();
      resolve(message);
    };
    const onExit = () => {
      stopListening();
      reject(new Error(`the server ended before it said "${kind}"`));
    };
    const stopListening = () => {
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

function isKind<Sent extends { readonly kind: string }, Kind extends Sent['kind']>(
  message: Sent,
  kind: Kind,
): message is Extract<Sent, { readonly kind: Kind }> {
  return message.kind === kind;
}
