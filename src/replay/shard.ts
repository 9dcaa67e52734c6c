import { ConfigurationError } from '../errors.ts';
import type { ReplayOrder } from './order.ts';
import type { SpendingLimits } from './spending.ts';

/** One of several machines that replay a part of the cases each. */
export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
}

/** GitHub starts at most so many jobs of a matrix. */
const maximumShards = 256;

/** @throws ConfigurationError unless it is `index/count`, such as 3/8 */
export function parseShard(text: string): Shard {
  const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (count !== '' && shard.index <= shard.count && shard.count <= maximumShards) return shard;
  throw ConfigurationError.of(
    `the shard is "${text}"`,
    `write which of how many it is, from 1/1 to ${maximumShards}/${maximumShards}, such as 3/8`,
  );
}

/**
 * Positions of the cases of a shard, in the order of replay. Shards take turns, so each has its part of every
 * stretch of the order; clusters stay whole. Pure.
 */
export function selectShard(
  { positions, ends }: ReplayOrder,
  { index, count }: Shard,
): Uint32Array {
  const own: number[] = [];
  let start = 0;
  for (const [group, end] of ends.entries()) {
    if (group % count === index - 1) own.push(...positions.subarray(start, end));
    start = end;
  }
  return Uint32Array.from(own);
}

/** The part of the budget that one shard may spend: all of them together stay below the whole. Pure. */
export function divideLimits<Limits extends Pick<SpendingLimits, 'maxUsd' | 'maxCalls'>>(
  limits: Limits,
  { count }: Shard,
): Limits {
  const { maxUsd, maxCalls } = limits;
  return {
    ...limits,
    maxUsd: maxUsd === undefined ? undefined : roundDownToMicro(maxUsd / count),
    maxCalls: maxCalls === undefined ? undefined : Math.floor(maxCalls / count),
  };
}

/** Dollars with six decimals, so that they can be written as plain money. */
const roundDownToMicro = (dollars: number): number => Math.floor(dollars * 1e6) / 1e6;
