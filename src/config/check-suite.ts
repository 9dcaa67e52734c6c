import type { z } from 'zod';
import { isRecord } from '../document/is-record.ts';
import { readOwn } from '../document/read-own.ts';
import { builtInGateNames, isBuiltInGate } from './gates.ts';

/** Names must agree between metrics and gates. Runs on half-valid suites too, so that no problem hides another. */
export function checkNames(
  suite: { readonly metrics?: object; readonly gates?: object },
  context: Pick<z.RefinementCtx, 'addIssue'>,
): void {
  const report = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  if (typeof suite?.metrics !== 'object' || suite.metrics === null) return;
  const metrics = Object.keys(suite.metrics);
  if (metrics.length === 0) report(['metrics'], 'a suite needs at least one metric');
  for (const name of metrics.filter(isBuiltInGate)) {
    report(
      ['metrics', name],
      'Pawl measures this by itself, so it cannot name a metric; choose another name',
    );
  }
  for (const name of Object.keys(suite.gates ?? {})) {
    if (isBuiltInGate(name) || metrics.includes(name)) continue;
    report(
      ['gates', name],
      `there is no such metric in this suite; a gate is named after a metric (${metrics.join(', ')}) or built in (${builtInGateNames.join(', ')})`,
    );
  }
}

/**
 * Which bound a metric can have follows from its direction. Runs on half-valid suites too; a metric that could not
 * be read has no direction there, and nothing is said about its bound.
 */
export function checkBounds(
  suite: { readonly metrics?: unknown; readonly gates?: unknown },
  context: Pick<z.RefinementCtx, 'addIssue'>,
): void {
  if (!isRecord(suite?.metrics) || !isRecord(suite.gates)) return;
  for (const [name, gate] of Object.entries(suite.gates)) {
    const metric = readOwn(suite.metrics, name);
    if (isBuiltInGate(name) || !isRecord(metric) || !isRecord(gate)) continue;
    const report = (key: string, message: string) => {
      if (gate[key] === undefined) return;
      context.addIssue({ code: 'custom', path: ['gates', name, key], message });
    };
    if (metric['direction'] === 'lower')
      report('floor', 'lower is better for this metric: write "ceiling", the most it may have');
    if (metric['direction'] === 'higher')
      report('ceiling', 'higher is better for this metric: write "floor", the least it must have');
  }
}
