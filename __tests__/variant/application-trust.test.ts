import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import {
  checkApplicationAddresses,
  checkApplicationTrust,
} from '../../src/variant/application-trust.ts';

const locate = (target: string) =>
  parseConfig({
    file: 'pawl.yml',
    text: `version: 1
suites:
  shop:
    ${target}
    dataset: data.jsonl
    metrics: {exact: {equals: x}}
`,
  });

function check(base: string, head: string, allowed: readonly string[] = []): string | undefined {
  const before = locate(base).config.suites['shop']?.target;
  try {
    checkApplicationTrust({
      head: locate(head),
      suiteName: 'shop',
      governing: before?.kind === 'model' ? undefined : before,
      allowed,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}

const remote = 'http: {url: "https://a.example/reply", api_key_env: APP_KEY}';

describe('what a change may do with an application', () => {
  it.each([
    ['another command', 'command: [node, a.js]', 'command: [node, b.js]'],
    ['fewer variables', 'command: [node]\n    env: [A, B]', 'command: [node]\n    env: [B]'],
    ['the same service', remote, remote],
    ['a service on this machine', remote, 'http: {url: "http://127.0.0.1:8001/reply"}'],
    [
      "base's addresses by role",
      'http: {baseline: "https://a.example", candidate: "https://b.example"}',
      'http: {url: "https://b.example"}',
    ],
  ])('allows %s', (_, base, head) => {
    expect(check(base, head)).toBe(undefined);
  });

  it.each([
    [
      'a variable',
      'command: [node]\n    env: [A]',
      'command: [node]\n    env: [A, B]',
      /5:14: this change gives the variable B/,
    ],
    [
      'a variable of what was a service',
      remote,
      'command: [node]\n    env: [APP_KEY]',
      /gives the variable APP_KEY/,
    ],
    [
      'a variable of what was a prompt',
      'prompt: p.txt',
      'command: [node]\n    env: [A]',
      /gives the variable A/,
    ],
    [
      'another address',
      remote,
      'http: {url: "https://evil.example/reply"}',
      /4:17: this change sends the cases of suite shop to https:\/\/evil\.example/,
    ],
    ['another path', remote, 'http: {url: "https://a.example/log"}', /sends the cases/],
    [
      'another key',
      remote,
      remote.replace('APP_KEY', 'OTHER_KEY'),
      /4:57: this change sends the key in OTHER_KEY/,
    ],
    [
      "base's key to another address",
      remote,
      remote.replace('a.example', 'evil.example'),
      /sends the cases and the key in APP_KEY of suite shop to https:\/\/evil/,
    ],
    [
      "base's key to this machine",
      remote,
      'http: {url: "http://localhost:1", api_key_env: APP_KEY}',
      /the key in APP_KEY of suite shop to http:\/\/localhost:1/,
    ],
  ])('refuses %s', (_, base, head, message) => {
    expect(check(base, head)).toMatch(message);
  });

  it('leaves an address to a maintainer, but no key', () => {
    const moved = remote.replace('a.example', 'b.example');
    expect(check(remote, moved, ['https://b.example'])).toBe(undefined);
    expect(check(remote, moved, ['https://b.example/other'])).toMatch(/sends the cases/);
    expect(check('prompt: p.txt', moved, ['https://b.example'])).toMatch(/sends the key/);
  });

  it('sends nothing over plain http to another machine, on either side', () => {
    const plain = locate('http: {url: "http://a.example/reply"}');
    expect(() => checkApplicationAddresses(plain, 'shop')).toThrow(
      /4:17: the address http:\/\/a\.example of suite shop is not https/,
    );
    const local = locate('http: {baseline: "http://[::1]:1", candidate: "http://localhost:2"}');
    expect(() => checkApplicationAddresses(local, 'shop')).not.toThrow();
  });
});
