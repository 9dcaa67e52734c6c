import { describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../src/providers/provider.ts';
import { Circuit } from '../../src/replay/circuit.ts';

const tick = () => new Promise((resolve) => setImmediate(resolve));
const failure = (kind: ProviderError['kind'], retryable = false) =>
  new ProviderError(kind, kind, { retryable });

describe('Circuit', () => {
  it('sends the first call alone, and nothing after a hopeless failure', async () => {
    const circuit = new Circuit();
    let sent = 0;
    const call = async () => {
      sent += 1;
      await tick();
      throw failure('authentication');
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => circuit.run(call)));
    expect(sent).toBe(1);
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
  });

  it('sends nothing to any model with a key that one has found wrong, but asks with another key', async () => {
    const account = { refused: undefined };
    const wrongKey = new ProviderError('authentication', 'no', { retryable: false, status: 401 });
    const noAccess = new ProviderError('authentication', 'no', { retryable: false, status: 403 });
    const fail = (error: ProviderError) => async () => {
      throw error;
    };
    const sent = async () => 'answered';
    await expect(new Circuit(account).run(fail(noAccess))).rejects.toBe(noAccess);
    expect(await new Circuit(account).run(sent)).toBe('answered');
    await expect(new Circuit(account).run(fail(wrongKey))).rejects.toBe(wrongKey);
    await expect(new Circuit(account).run(sent)).rejects.toThrow('not sent');
    expect(await new Circuit({ refused: undefined }).run(sent)).toBe('answered');
  });

  it('opens after some failures in a row, and a success starts the count anew', async () => {
    const circuit = new Circuit();
    let sent = 0;
    const run = (error: ProviderError | undefined) =>
      circuit
        .run(async () => {
          sent += 1;
          if (error !== undefined) throw error;
        })
        .catch(() => undefined);
    for (const error of [
      undefined,
      failure('server'),
      failure('server'),
      undefined,
      failure('server'),
      failure('server'),
      failure('server'),
      failure('server'),
    ])
      await run(error);
    expect(sent).toBe(8);
    await run(failure('server'));
    await run(undefined);
    expect(sent).toBe(9);
  });

  it('gives up at once on a host that never answered', async () => {
    const circuit = new Circuit();
    const dead = () =>
      circuit.run(async () => Promise.reject(failure('connection'))).catch(() => undefined);
    await dead();
    await expect(circuit.run(async () => 'answered')).rejects.toMatchObject({ kind: 'connection' });
  });

  it('takes a single 404 for an accident once the model has answered', async () => {
    const circuit = new Circuit();
    const missing = () =>
      circuit.run(async () => Promise.reject(failure('model_not_found'))).catch(() => 'failed');
    await circuit.run(async () => 'answered');
    expect(await missing()).toBe('failed');
    expect(await circuit.run(async () => 'answered')).toBe('answered');
    const fresh = new Circuit();
    await fresh.run(async () => Promise.reject(failure('model_not_found'))).catch(() => undefined);
    await expect(fresh.run(async () => 'answered')).rejects.toMatchObject({
      kind: 'model_not_found',
    });
  });

  it('lets all go once the first was answered', async () => {
    const circuit = new Circuit();
    let inFlight = 0;
    let highest = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        circuit.run(async () => {
          inFlight += 1;
          highest = Math.max(highest, inFlight);
          await tick();
          await tick();
          inFlight -= 1;
        }),
      ),
    );
    expect(highest).toBeGreaterThan(5);
  });
});
