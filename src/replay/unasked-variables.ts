import type { EvalCase } from '../dataset/eval-case.ts';
import type { Position, Problem } from '../errors.ts';

/** Finds whether cases that differ by their variables are all sent as the very same request. */
export interface UnaskedFinder {
  /** @param request as it is sent; undefined where the case cannot be rendered, which is told elsewhere */
  look(evalCase: EvalCase, request: unknown, where: Position): void;
  problem(): Problem | undefined;
}

export function createUnaskedFinder(): UnaskedFinder {
  let first:
    | { readonly input: string; readonly sent: string; readonly where: Position }
    | undefined;
  let differ = false;
  let isSent = false;
  return {
    look({ input, messages }, request, where) {
      if (isSent || messages !== undefined || input === undefined) return;
      if (request === undefined) {
        isSent = true;
        return;
      }
      const [asked, sent] = [JSON.stringify(input), JSON.stringify(request)];
      first ??= { input: asked, sent, where };
      isSent ||= sent !== first.sent;
      differ ||= asked !== first.input;
    },
    problem: () =>
      first === undefined || isSent || !differ
        ? undefined
        : {
            what: 'no case with an input of its own is asked anything: the prompt uses none of the variables in which they differ',
            where: first.where,
            remedy:
              'write the variable into the prompt, such as {{question}}, or give the cases "messages" in place of "input"',
          },
  };
}
