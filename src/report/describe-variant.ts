import { promptOf, type Variant } from '../variant/variant.ts';

/** What a reader is told of a variant before anything was served. */
export function describeVariant(variant: Variant) {
  return {
    model: variant.modelName,
    prompt: promptOf(variant)?.file ?? null,
    fingerprint: variant.fingerprint,
    parameters: { ...variant.parameters },
    tools: variant.tools.map(({ name, description, parameters, strict }) => ({
      name,
      description: description ?? null,
      parameters: { ...parameters },
      strict: strict ?? null,
    })),
    response_schema: describeSchema(variant.responseSchema),
  };
}

function describeSchema(response: Variant['responseSchema']) {
  if (response === undefined) return null;
  const { name, schema, strict } = response;
  return { name, schema: schema === undefined ? null : { ...schema }, strict: strict ?? null };
}
