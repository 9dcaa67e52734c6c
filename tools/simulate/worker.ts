/** A thread that works out the rates of one job after another; `crew.ts` starts it. */
import { parentPort } from 'node:worker_threads';
import type { Delivery, Order } from './crew.ts';
import { computeRates } from './job.ts';

parentPort?.on('message', ({ index, job, seed }: Order) => {
  const delivery: Delivery = { index, rates: computeRates(job, seed) };
  parentPort?.postMessage(delivery);
});
