import { Worker } from 'node:worker_threads';
import type { Job, Rates, Simulate } from './job.ts';

/** One job for a worker, or what became of it. */
export interface Order {
  readonly index: number;
  readonly job: Job;
  readonly seed: number;
}

export interface Delivery {
  readonly index: number;
  readonly rates: Rates;
}

/** Threads that share the jobs of a table. */
export interface Crew {
  readonly simulate: Simulate;
  readonly countCells: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the threads. Each job's seed follows from the first seed and its place among all jobs, so that the
 * number of threads changes nothing.
 * @param options.report takes a line of progress
 */
export function startCrew(options: {
  readonly size: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}): Crew {
  const { size, seed, report } = options;
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  let cells = 0;
  return {
    simulate: async (title, jobs) => {
      const first = cells;
      cells += jobs.length;
      const orders = jobs.map((job, index): Order => ({ index, job, seed: seed + first + index }));
      const found: (Rates | undefined)[] = [];
      let done = 0;
      const waiting = orders.values();
      await Promise.all(
        workers.map(async (worker) => {
          for (const order of waiting) {
            const { index, rates } = await hand(worker, order);
            found[index] = rates;
            done += 1;
            if (isFifth(done, jobs.length)) report(`${title}: ${done} of ${jobs.length}`);
          }
        }),
      );
      // A lost cell must not read as one without errors.
      return jobs.map((_, index) => {
        const rates = found[index];
        if (rates === undefined) throw new Error(`${title}: no rates of cell ${index}`);
        return rates;
      });
    },
    countCells: () => cells,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** @throws what the job threw */
function hand(worker: Worker, order: Order): Promise<Delivery> {
  return new Promise((resolve, reject) => {
    const onMessage = (delivery: Delivery) => {
      worker.off('error', reject);
      resolve(delivery);
    };
    worker.once('message', onMessage);
    worker.once('error', reject);
    worker.postMessage(order);
  });
}

/** Whether another fifth of the jobs has been done. */
function isFifth(done: number, all: number): boolean {
  return Math.floor((done * 5) / all) > Math.floor(((done - 1) * 5) / all);
}
