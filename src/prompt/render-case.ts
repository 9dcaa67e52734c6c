import { type EvalCase, variablesOf } from '../dataset/eval-case.ts';
import { convertCaseMessages } from './convert-case-messages.ts';
import type { Message } from './message.ts';
import type { PromptRenderer } from './render-prompt.ts';

/**
 * The messages of a request for one case.
 * @param datasetFile for error messages
 * @throws ConfigurationError naming case, variable and file
 */
export function renderCase(
  renderer: PromptRenderer,
  evalCase: EvalCase,
  datasetFile: string,
): readonly Message[] {
  return renderer.render(variablesOf(evalCase), {
    caseId: evalCase.id,
    caseMessages: convertCaseMessages(evalCase, datasetFile),
  });
}
