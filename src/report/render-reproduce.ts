/** What a comparison was asked for, as far as its command line says it. */
export interface ComparedWith {
  readonly base: { readonly label: string; readonly sha: string | null };
  readonly head: { readonly label: string; readonly sha: string | null };
  readonly configFile: string;
  readonly only: readonly string[];
  readonly models: {
    readonly baseline: string | undefined;
    readonly candidate: string | undefined;
  };
  readonly recorded: string | undefined;
  readonly seed: number;
  readonly allowEndpoints: readonly string[];
  readonly maxUsd: number | undefined;
  readonly failOnInconclusive: boolean;
  readonly baselineOnly: boolean;
}

/** The command that repeats a comparison, with commits instead of names that move. */
export function renderReproduce(asked: ComparedWith): string {
  const options: readonly (readonly [string, string | undefined])[] = [
    ['base', nameOf(asked.base)],
    ['head', nameOf(asked.head)],
    ['config', asked.configFile === 'pawl.yml' ? undefined : asked.configFile],
    ['suite', asked.only.length === 0 ? undefined : asked.only.join(',')],
    ['baseline-model', asked.models.baseline],
    ['candidate-model', asked.models.candidate],
    ['recorded', asked.recorded],
    [
      'allow-endpoint',
      asked.allowEndpoints.length === 0 ? undefined : asked.allowEndpoints.join(','),
    ],
    ['max-usd', asked.maxUsd === undefined ? undefined : String(asked.maxUsd)],
    ['on-inconclusive', asked.failOnInconclusive ? 'fail' : undefined],
    ['seed', String(asked.seed)],
  ];
  return [
    'pawl compare',
    ...(asked.baselineOnly ? ['--baseline-only'] : []),
    ...options.flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name} ${quote(value)}`],
    ),
  ].join(' ');
}

/** Enough of a SHA to be the only one in any repository, and to be read. */
const nameOf = ({ sha, label }: ComparedWith['base']): string => sha?.slice(0, 12) ?? label;

/** Words of a shell as they are; anything else in single quotes. */
function quote(text: string): string {
  return /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
