import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget, BudgetSpent } from '../../src/replay/budget.ts';

describe('Budget', () => {
  it('lets a call wait while one in flight may still leave room', async () => {
    const budget = new Budget({ maxPico: 100n, maxCalls: undefined });
    const first = await budget.reserve(80n);
    const second = budget.reserve(50n);
    let admitted = false;
    second.then(() => {
      admitted = true;
    });
    await Promise.resolve();
    expect(admitted).toBe(false);
    first.settle(10n);
    await second;
    expect(budget.spentPico).toBe(10n);
  });

  it('refuses what could not fit even if nothing else were in flight', async () => {
    const budget = new Budget({ maxPico: 100n, maxCalls: undefined });
    await expect(budget.reserve(101n)).rejects.toBeInstanceOf(BudgetSpent);
  });

  it('counts an unknown cost as its worst case, and a released call as nothing', async () => {
    const budget = new Budget({ maxPico: 100n, maxCalls: undefined });
    (await budget.reserve(30n)).settle(undefined);
    (await budget.reserve(30n)).release();
    expect(budget.spentPico).toBe(30n);
  });

  it('stops at the number of calls', async () => {
    const budget = new Budget({ maxPico: undefined, maxCalls: 2 });
    await budget.reserve(undefined);
    await budget.reserve(undefined);
    await expect(budget.reserve(undefined)).rejects.toBeInstanceOf(BudgetSpent);
    expect(budget.calls).toBe(2);
  });

  it('is never over the cap, whatever the order of settling', async () => {
    const calls = fc.array(
      fc.record({ worst: fc.bigInt(1n, 50n), share: fc.integer({ min: 0, max: 100 }) }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(calls, fc.bigInt(20n, 200n), async (plan, maxPico) => {
        const budget = new Budget({ maxPico, maxCalls: undefined });
        let refused = 0;
        await Promise.all(
          plan.map(async ({ worst, share }) => {
            try {
              const reservation = await budget.reserve(worst);
              await new Promise((resolve) => setImmediate(resolve));
              reservation.settle((worst * BigInt(share)) / 100n);
            } catch (error) {
              if (!(error instanceof BudgetSpent)) throw error;
              refused += 1;
            }
          }),
        );
        expect(budget.spentPico <= maxPico).toBe(true);
        expect(budget.calls + refused).toBe(plan.length);
      }),
      { numRuns: 50 },
    );
  });
});
