/**
 * From so many calls on, a replay does better to spend some time on its memory. Below, garbage does not pile up to
 * anything, and collecting it sooner costs a seventh of the processor's time.
 */
export const largeReplayCalls = 5_000;
