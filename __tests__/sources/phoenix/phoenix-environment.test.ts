import { describe, expect, test } from '@jest/globals';
import {
  readPhoenixAddress,
  readPhoenixProject,
} from '../../../src/sources/phoenix/phoenix-environment.ts';

describe('readPhoenixAddress', () => {
  test('takes what Phoenix’s own clients read', () => {
    const environment = {
      PHOENIX_API_KEY: 'key',
      PHOENIX_COLLECTOR_ENDPOINT: 'https://phoenix.acme.dev',
      PHOENIX_CLIENT_HEADERS: 'x-proxy=a=b, x-team = support',
    };
    expect(readPhoenixAddress(environment, undefined)).toEqual({
      baseUrl: 'https://phoenix.acme.dev',
      apiKey: 'key',
      headers: { 'x-proxy': 'a=b', 'x-team': 'support' },
    });
    expect(readPhoenixAddress(environment, 'http://here:1').baseUrl).toBe('http://here:1');
    expect(readPhoenixAddress({}, undefined)).toEqual({ headers: {} });
  });

  test('says what cannot be read, without a value', () => {
    expect(() => readPhoenixAddress({}, 'localhost:6006')).toThrow('write it like http://');
    const environment = { PHOENIX_CLIENT_HEADERS: 'Bearer secret' };
    expect(() => readPhoenixAddress(environment, undefined)).toThrow('no list of names');
    expect(() => readPhoenixAddress(environment, undefined)).not.toThrow('secret');
  });
});

test('readPhoenixProject asks for a name where there is none', () => {
  expect(readPhoenixProject({ PHOENIX_PROJECT_NAME: 'a' }, 'b')).toBe('b');
  expect(readPhoenixProject({ PHOENIX_PROJECT_NAME: 'a' }, undefined)).toBe('a');
  expect(() => readPhoenixProject({}, undefined)).toThrow('give --project NAME');
});
