import { toUsdNumber } from '../pricing/money.ts';
import type { ShardManifest } from '../recordings/shard-manifest.ts';
import { formatMoney, formatPlural } from '../wording/format.ts';

/** What a shard did, in one line; what it means, all shards together say. */
export function renderShardLine({
  shard,
  suites,
  calls,
  spent_pico: spent,
}: ShardManifest): string {
  const parts = Object.values(suites);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const unanswered = countUnanswered({ suites });
  return [
    `shard ${shard.index}/${shard.count}: ${formatPlural(sum(parts.map(({ cases }) => cases)), 'case')} of ${formatPlural(parts.length, 'suite')}`,
    formatPlural(calls.made, 'call'),
    calls.costUnknown > 0 ? 'cost unknown' : formatMoney(toUsdNumber(BigInt(spent))),
    ...(unanswered > 0 ? [`${formatPlural(unanswered, 'trial')} without an answer`] : []),
  ].join(', ');
}

/** Trials that were planned in a shard and have no answer. */
export function countUnanswered({ suites }: Pick<ShardManifest, 'suites'>): number {
  return Object.values(suites).reduce((total, { unanswered }) => total + unanswered, 0);
}
