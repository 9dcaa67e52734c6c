import type { OriginSlowdown } from '../replay/call-model.ts';

/**
 * A sentence for each origin that got fewer calls at a time than were allowed; of several machines the one that was
 * slowed down most counts. Pure.
 */
export function describeSlowdowns(slowdowns: readonly OriginSlowdown[]): readonly string[] {
  return Array.from(
    Map.groupBy(slowdowns, ({ origin }) => origin),
    ([origin, all]) => {
      const from = Math.max(...all.map((one) => one.from));
      const queueing = findLowest(all.map((one) => one.queueing));
      const overload = findLowest(all.map((one) => one.overload));
      return [
        ...(queueing === undefined
          ? []
          : [
              `${origin} took longer the more it was asked at once, so it was asked ${queueing} at a time at the fewest, of ${from}; some latencies include waiting in its queue`,
            ]),
        ...(overload === undefined
          ? []
          : [
              `${origin} was overloaded or did not answer in time, so it was asked ${overload} at a time at the fewest, of ${from}`,
            ]),
      ];
    },
  ).flat();
}

function findLowest(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
