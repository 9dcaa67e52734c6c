import type { ExperimentReport } from '../../report.ts';
import { SafeLink, Text } from './text.tsx';

/** Where else the replay can be seen, for a list of terms; nothing where it was written nowhere. */
export function SeenIn({ experiments }: { readonly experiments: readonly ExperimentReport[] }) {
  return experiments.flatMap((experiment, position) => [
    <dt key={`system ${position}`}>
      <Text of={experiment.system} />
    </dt>,
    <dd key={`place ${position}`}>
      <Text of={describeExperiment(experiment)} /> <Place of={experiment} />
    </dd>,
  ]);
}

function Place({ of: { url, error } }: { readonly of: ExperimentReport }) {
  return url === null || error !== null ? null : <SafeLink to={url} />;
}

function describeExperiment({ suite, role, error }: ExperimentReport): string {
  if (error !== null) return `not written: ${error}`;
  return [suite, role].filter((part) => part !== null).join(' ');
}
