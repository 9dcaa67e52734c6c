import { resolve } from 'node:path';
import { ConfigurationError, messageOf } from '../../errors.ts';
import type { ExportCounts } from '../../sources/otlp/receive-export.ts';
import { formatPlural } from '../../wording/format.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Screen, type Terminal, tell } from '../terminal.ts';

const kinds = { otlp: 'string', port: 'string' } as const;

interface Totals extends ExportCounts {
  readonly exports: number;
}

/** `pawl record`: takes what an application exports while it runs, until Ctrl-C. */
export async function runRecord(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'record', args, kinds });
  if (values.otlp === undefined)
    throw ConfigurationError.of(
      'pawl record needs the file to write to',
      'write: pawl record --otlp traces.jsonl',
    );
  const { serveOtlp, defaultOtlpPort } = await import('../../sources/otlp/serve-otlp.ts');
  const port = parseNumber('port', values.port, { min: 0, integer: true }) ?? defaultOtlpPort;
  if (port > 65_535)
    throw ConfigurationError.of(`--port is "${port}"`, 'give a number up to 65535');
  const file = resolve(terminal.folder, values.otlp);
  let totals: Totals = { exports: 0, spans: 0, calls: 0, logs: 0 };
  const display = createDisplay(terminal.stderr);
  const interrupted = new Promise<void>((done) => terminal.onInterrupt(done));
  const endpoint = await serveOtlp({
    file,
    port,
    onExport: ({ spans, calls, logs }) => {
      totals = {
        exports: totals.exports + 1,
        spans: totals.spans + spans,
        calls: totals.calls + calls,
        logs: totals.logs + logs,
      };
      display.show(totals);
    },
    onFault: (error) => tell(terminal.stderr, `an export was not kept: ${messageOf(error)}`),
  });
  tell(terminal.stdout, renderStart(endpoint.url, values.otlp));
  await interrupted;
  await endpoint.close();
  display.stop();
  tell(terminal.stdout, renderEnd(totals, values.otlp));
  return totals.spans + totals.logs > 0 ? exitCodes.pass : exitCodes.incomplete;
}

function renderStart(url: string, file: string): string {
  return `Recording to ${file}. In the terminal of your application:

  export OTEL_EXPORTER_OTLP_ENDPOINT=${url}
  export OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf

Then start it, and use it. Ctrl-C ends the recording.`;
}

function renderEnd(totals: Totals, file: string): string {
  if (totals.exports === 0)
    return `Nothing came. Check that the application is instrumented, has the two variables, and exports by HTTP.`;
  const hint =
    totals.calls > 0
      ? ''
      : '\nNo span is a call to a model: add the instrumentation of the SDK that the application calls it with.';
  return `${renderTotals(totals)}, appended to ${file}.${hint}

Next, with the feedback that means a failure in place of this one:
  pawl curate --from otlp ${file} --bad "user_score < 0.5 of 0..1" --dataset datasets/NAME.jsonl`;
}

function renderTotals({ exports, spans, calls, logs }: Totals): string {
  return `${formatPlural(spans, 'span')} (${formatPlural(calls, 'call')} to models) and ${formatPlural(logs, 'log record')} in ${formatPlural(exports, 'export')}`;
}

/** One line that changes on a terminal; elsewhere a line at the first, tenth, hundredth export and so on. */
function createDisplay(screen: Screen): { show(totals: Totals): void; stop(): void } {
  let next = 1;
  let isShown = false;
  return {
    show: (totals) => {
      if (screen.isTTY) screen.write(`\r\u001b[K${renderTotals(totals)}`);
      else if (totals.exports >= next) {
        next *= 10;
        screen.write(`${renderTotals(totals)}\n`);
      }
      isShown = true;
    },
    stop: () => {
      if (isShown && screen.isTTY) screen.write('\n');
    },
  };
}
