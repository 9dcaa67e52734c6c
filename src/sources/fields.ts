/** A mapping of somebody else's, as it was parsed. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value says nothing: null, an empty text, list or mapping. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The fields that have a value. */
export function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
