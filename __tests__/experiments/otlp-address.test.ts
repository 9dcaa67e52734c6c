import { describe, expect, test } from '@jest/globals';
import { parseOtlpEnvironment } from '../../src/experiments/otlp-address.ts';

const byDefault = {
  endpoint: 'http://localhost:4318/v1/traces',
  headers: {},
  protocol: 'http/json',
  isCompressed: false,
  resource: {},
};

describe('parseOtlpEnvironment', () => {
  test('has a default for everything', () => {
    expect(parseOtlpEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual(byDefault);
  });

  test('adds the path of traces to the address for everything', () => {
    expect(
      parseOtlpEnvironment({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.acme.dev/in/',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc%3D%2C, x-team = support ,',
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
        OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
        OTEL_RESOURCE_ATTRIBUTES: 'openinference.project.name=replays,service.name=x',
        OTEL_SERVICE_NAME: 'support',
      }),
    ).toEqual({
      endpoint: 'https://otel.acme.dev/in/v1/traces',
      headers: { authorization: 'Bearer abc=,', 'x-team': 'support' },
      protocol: 'http/protobuf',
      isCompressed: true,
      resource: { 'openinference.project.name': 'replays', 'service.name': 'support' },
    });
  });

  test('prefers what is said of traces, whose address it takes as it is', () => {
    expect(
      parseOtlpEnvironment({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://elsewhere:4318',
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://here:4318/spans',
        OTEL_EXPORTER_OTLP_HEADERS: 'a=1',
        OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'b=2',
      }),
    ).toMatchObject({ endpoint: 'http://here:4318/spans', headers: { b: '2' } });
  });

  test.each([
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc"'],
    [{ OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: 'br' }, 'TRACES_COMPRESSION is "br"'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:b@host' },
      'OTLP_ENDPOINT holds a name or a password',
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4317' }, 'OTLP_ENDPOINT is no address of HTTP'],
    [
      { OTEL_EXPORTER_OTLP_HEADERS: 'Bearer secret' },
      'OTLP_HEADERS is no list of names and values',
    ],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'key=%E0%A4' }, 'OTLP_HEADERS is no list of names and values'],
  ])('says what cannot be read of %j', (environment, what) => {
    expect(() => parseOtlpEnvironment(environment)).toThrow(what);
  });

  test('shows no value of a header', () => {
    const environment = { OTEL_EXPORTER_OTLP_HEADERS: 'authorization: Bearer secret' };
    expect(() => parseOtlpEnvironment(environment)).not.toThrow('secret');
  });
});
