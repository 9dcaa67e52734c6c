import { parseSinkSystem } from '../experiments/sink-systems.ts';
import type { Report } from '../report/report.ts';
import { pawlVersion } from '../version.ts';
import { openNetworkPorts } from './network-ports.ts';
import type { ReplayLogs } from './replay-logs.ts';
import type { Terminal } from './terminal.ts';

/** The report with what was written where, and what could not be. */
export async function writeReplayBack(
  report: Report,
  systems: readonly string[],
  terminal: Terminal,
  logs: ReplayLogs | undefined,
): Promise<Report> {
  if (systems.length === 0 || logs === undefined) return report;
  terminal.stderr.write(`writing the replay to ${systems.join(', ')} …\n`);
  const { writeBack } = await import('../experiments/write-back.ts');
  return writeBack(report, {
    ...logs,
    ...openNetworkPorts(terminal),
    systems: systems.map(parseSinkSystem),
    environment: terminal.environment,
    version: pawlVersion,
  });
}
