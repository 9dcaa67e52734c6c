import type { Metric } from '../config/metric.ts';
import type { LocatedConfig } from '../config/parse-config.ts';
import { ConfigurationError, type Problem, placeProblems } from '../errors.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import type { CompletionRequest, UnsupportedParameter } from '../providers/provider.ts';
import { computeRequest, type Variant } from '../variant/variant.ts';

/** What the check asks of the outside; no model is called. */
export interface ParameterPorts {
  readonly findUnsupported: (
    endpoint: Endpoint,
    request: Omit<CompletionRequest, 'caseId' | 'trial' | 'messages'>,
  ) => Promise<readonly UnsupportedParameter[]>;
  /** @throws ConfigurationError for an unknown provider or an address that is not trusted */
  readonly resolveModel: (modelName: string) => {
    readonly endpoint: Endpoint;
    readonly model: string;
  };
}

/** @throws ConfigurationError naming every parameter that a judge's model or protocol cannot take */
export async function checkJudges(
  suite: {
    readonly located: LocatedConfig;
    readonly name: string;
    readonly metrics: readonly Metric[];
  },
  ports: ParameterPorts,
): Promise<void> {
  const problems: Problem[] = [];
  for (const { name, scorer } of suite.metrics) {
    if (scorer.kind !== 'judge') continue;
    const at = ['suites', suite.name, 'metrics', name, 'judge'];
    const { endpoint, model } = await placeProblems(
      suite.located.document.positionOf([...at, 'model']),
      () => ports.resolveModel(scorer.value.model),
    );
    const { parameters } = scorer.value;
    const request = { model, parameters, tools: [], responseSchema: undefined };
    for (const finding of await ports.findUnsupported(endpoint, request)) {
      problems.push({
        what: `the judge ${scorer.value.model} cannot take the parameter "${finding.name}": ${finding.reason}`,
        where: suite.located.document.positionOf([...at, 'parameters', finding.name]),
        remedy: finding.remedy,
      });
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** @throws ConfigurationError naming every parameter that a variant's model or protocol cannot take */
export async function checkParameters(
  variants: readonly Variant[],
  ports: Pick<ParameterPorts, 'findUnsupported'>,
  located: LocatedConfig,
): Promise<void> {
  const problems = new Map<string, Problem>();
  for (const variant of variants) {
    for (const finding of await ports.findUnsupported(
      variant.endpoint,
      computeRequest(variant, { messages: [] }),
    )) {
      const what = `${variant.modelName} cannot take the parameter "${finding.name}": ${finding.reason}`;
      problems.set(what, {
        what,
        where: located.document.positionOf(['suites', variant.suite, 'parameters', finding.name]),
        remedy: finding.remedy,
      });
    }
  }
  if (problems.size > 0) throw new ConfigurationError([...problems.values()]);
}
