const zeros = /^0*$/;
const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * An id as lower-case hexadecimal, the way OTLP writes it; protobuf's own JSON writes base64. Others are kept as they
 * are. Undefined for none: empty, or zeros only.
 * @param bytes of the id, 16 for a trace and 8 for a span
 */
export function readId(value: unknown, bytes: 16 | 8): string | undefined {
  if (typeof value !== 'string' || zeros.test(value)) return undefined;
  if (value.length === 2 * bytes && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase();
  if (!isBase64(value, bytes)) return value;
  const hex = Buffer.from(value, 'base64').toString('hex');
  return zeros.test(hex) ? undefined : hex;
}

function isBase64(value: string, bytes: number): boolean {
  const digits = Math.ceil((bytes * 4) / 3);
  const padded = Math.ceil(bytes / 3) * 4;
  return (value.length === padded || value.length === digits) && base64.test(value);
}
