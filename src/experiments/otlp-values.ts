export interface OtlpText {
  readonly stringValue: string;
}

/** A value of an attribute as OTLP writes it in JSON; whole numbers of 64 bits are texts there. */
export type OtlpValue =
  | OtlpText
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly doubleValue: number }
  | { readonly arrayValue: { readonly values: readonly OtlpValue[] } };

export interface OtlpAttribute<Value = OtlpValue> {
  readonly key: string;
  readonly value: Value;
}

/** A span as OTLP writes it in JSON: ids are hexadecimal, times nanoseconds since 1970 as texts. */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly name: string;
  /** 3: a call to a server. */
  readonly kind: 3;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
  readonly events: readonly OtlpEvent[];
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  /** 1: it went well, 2: it failed. */
  readonly status: { readonly code: 1 | 2; readonly message?: string };
}

export interface OtlpEvent {
  readonly timeUnixNano: string;
  readonly name: string;
  readonly attributes: readonly OtlpAttribute[];
}

/** All that one request says. */
export interface OtlpExport {
  readonly resourceSpans: readonly [
    {
      readonly resource: { readonly attributes: readonly OtlpAttribute[] };
      readonly scopeSpans: readonly [
        {
          readonly scope: { readonly name: string; readonly version: string };
          readonly spans: readonly OtlpSpan[];
        },
      ];
    },
  ];
}

/** Values by name; those that are undefined are left out. */
export type OtlpValues<Value = OtlpValue> = Readonly<Record<string, Value | undefined>>;

export function listAttributes<Value>(values: OtlpValues<Value>): OtlpAttribute<Value>[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value }],
  );
}

export function text(value: string): OtlpText;
export function text(value: string | undefined): OtlpText | undefined;
export function text(value: string | undefined): OtlpText | undefined {
  // Half of a pair of surrogates is in no UTF-8, and a collector may refuse the whole request for it.
  return value === undefined ? undefined : { stringValue: value.toWellFormed() };
}

export function texts(values: readonly string[]): OtlpValue | undefined {
  return values.length === 0
    ? undefined
    : { arrayValue: { values: values.map((value) => text(value)) } };
}

export function json(value: unknown): OtlpText {
  return { stringValue: JSON.stringify(value) };
}

/** A whole number, such as of tokens. */
export function whole(value: number | undefined): OtlpValue | undefined {
  return value === undefined ? undefined : { intValue: String(Math.round(value)) };
}

export function real(value: number | undefined): OtlpValue | undefined {
  return value === undefined ? undefined : { doubleValue: value };
}

/** Nanoseconds since 1970 of milliseconds, which may be parts of one. */
export function toNanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds * 1_000)) * 1_000n);
}
