/**
 * From so many calls on, a replay does better to spend some time on its memory: 2,000 calls with answers of 4 kB left
 * garbage up to a peak of 291 MB. Collecting it sooner costs a seventh of the processor's time.
 */
export const largeReplayCalls = 2_000;
