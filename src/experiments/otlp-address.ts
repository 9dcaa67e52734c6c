import { ConfigurationError } from '../errors.ts';
import { hasCredentials } from '../sources/source-client.ts';
import type { Environment } from '../sources/system-environment.ts';

/** Where spans are sent, and how. */
export interface OtlpAddress {
  /** For spans alone, as it is. */
  readonly endpoint: string;
  /** Hold what a collector asks for; never shown. */
  readonly headers: Readonly<Record<string, string>>;
  readonly protocol: 'http/json' | 'http/protobuf';
  readonly isCompressed: boolean;
  /** Says where the spans come from; some collectors sort by it. */
  readonly resource: Readonly<Record<string, string>>;
}

/** The variable that a refusal for want of a key is put down to. */
export const otlpHeadersVariable = 'OTEL_EXPORTER_OTLP_HEADERS';
const prefix = 'OTEL_EXPORTER_OTLP_';
const defaultEndpoint = 'http://localhost:4318';

/**
 * The address by OpenTelemetry's own variables; those for traces (`OTEL_EXPORTER_OTLP_TRACES_…`) come first. Unlike
 * there JSON is the default, since every collector over HTTP takes it and a person can read it.
 * @throws ConfigurationError for a variable that cannot be read
 */
export function parseOtlpEnvironment(environment: Environment): OtlpAddress {
  const read = (name: string) => {
    const variable = environment[`${prefix}TRACES_${name}`]
      ? `${prefix}TRACES_${name}`
      : `${prefix}${name}`;
    return { variable, value: environment[variable] || undefined };
  };
  const pairs = ({ variable, value }: ReturnType<typeof read>) =>
    value === undefined ? {} : parsePairs(variable, value);
  const resource = 'OTEL_RESOURCE_ATTRIBUTES';
  return {
    endpoint: parseEndpoint(environment),
    headers: pairs(read('HEADERS')),
    protocol: parseProtocol(read('PROTOCOL')),
    isCompressed: parseCompression(read('COMPRESSION')),
    resource: {
      ...pairs({ variable: resource, value: environment[resource] || undefined }),
      ...(environment['OTEL_SERVICE_NAME']
        ? { 'service.name': environment['OTEL_SERVICE_NAME'] }
        : {}),
    },
  };
}

/** The address for traces is taken as it is, the one for everything gets the path of traces. */
function parseEndpoint(environment: Environment): string {
  const [own, all] = [`${prefix}TRACES_ENDPOINT`, `${prefix}ENDPOINT`];
  const base = environment[all] || defaultEndpoint;
  const written = environment[own] || `${base.replace(/\/+$/, '')}/v1/traces`;
  if (hasCredentials(written))
    throw ConfigurationError.of(
      `${environment[own] ? own : all} holds a name or a password`,
      `leave them out, and set ${otlpHeadersVariable} to authorization=Basic%20…`,
    );
  if (URL.canParse(written) && /^https?:/i.test(written)) return written;
  throw ConfigurationError.of(
    `${environment[own] ? own : all} is no address of HTTP`,
    'write it like http://localhost:4318',
  );
}

interface Variable {
  readonly variable: string;
  readonly value: string | undefined;
}

function parseProtocol({ variable, value }: Variable): OtlpAddress['protocol'] {
  switch (value) {
    case undefined:
    case 'http/json':
      return 'http/json';
    case 'http/protobuf':
      return value;
    default:
      throw ConfigurationError.of(
        `${variable} is "${value}"`,
        'write http/json or http/protobuf, and give the address of OTLP over HTTP: gRPC is not spoken',
      );
  }
}

function parseCompression({ variable, value }: Variable): boolean {
  if (value === undefined || value === 'none') return false;
  if (value === 'gzip') return true;
  throw ConfigurationError.of(`${variable} is "${value}"`, 'write gzip or none');
}

/** `name=value,name=value`, values as in an address. Its values may be keys, so none is shown. */
function parsePairs(variable: string, written: string): Readonly<Record<string, string>> {
  const pairs = written
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => /^\s*([^=\s]+)\s*=(.*)$/s.exec(pair));
  try {
    return Object.fromEntries(
      pairs.map((pair) => {
        const [, name, value] = pair ?? [];
        if (name === undefined || value === undefined) throw new Error('no pair');
        return [name, decodeURIComponent(value.trim())] as const;
      }),
    );
  } catch {
    throw ConfigurationError.of(
      `${variable} is no list of names and values`,
      'write it like name=value,other=value, with %2C for a comma within a value',
    );
  }
}
