import { z } from 'zod';

/** As people write it: `provider/model`. */
export const modelNameSchema = z
  .string()
  .regex(
    /^[a-z0-9][\w.-]*\/\S+$/i,
    'write a model as provider/model, such as openai/gpt-5.4-mini-2026-03-17',
  );

/** Splits `provider/model` at the first slash; a model id may have more. Undefined when one half is missing. */
export function parseModelName(
  name: string,
): { readonly provider: string; readonly model: string } | undefined {
  const slash = name.indexOf('/');
  if (slash < 1 || slash === name.length - 1) return undefined;
  return { provider: name.slice(0, slash), model: name.slice(slash + 1) };
}
