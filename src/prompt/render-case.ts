import { type EvalCase, variablesOf } from '../dataset/eval-case.ts';
import { convertCaseMessages } from './convert-case-messages.ts';
import type { Message } from './message.ts';
import type { Prompt } from './prompt.ts';
import { createPromptRenderer } from './render-prompt.ts';

/** What a request takes from one case. */
export interface RenderedCase {
  /** Rendered from a prompt, or the case's own where an application is asked. */
  readonly messages: readonly Message[];
  /** As the case has it; undefined where a prompt has its variables. */
  readonly input?: EvalCase['input'];
}

/**
 * Makes requests of cases.
 * @param datasetFile for error messages
 * @throws ConfigurationError naming case, variable and file
 */
export type CaseRenderer = (evalCase: EvalCase, datasetFile: string) => RenderedCase;

/**
 * @param prompt undefined where an application is asked, which takes cases as they are
 * @throws ConfigurationError when the prompt can't be compiled
 */
export async function createCaseRenderer(prompt: Prompt | undefined): Promise<CaseRenderer> {
  if (prompt === undefined)
    return (evalCase, datasetFile) => ({
      messages: convertCaseMessages(evalCase, datasetFile),
      input: evalCase.input,
    });
  const renderer = await createPromptRenderer(prompt);
  return (evalCase, datasetFile) => ({
    messages: renderer.render(variablesOf(evalCase), {
      caseId: evalCase.id,
      caseMessages: convertCaseMessages(evalCase, datasetFile),
    }),
  });
}
