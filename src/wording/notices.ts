/** What a reader has to know when nothing was asked of a provider. */
export function describeRecorded(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  return [
    `every answer comes from the recordings in ${path}; the verdict is worth as much as they are`,
  ];
}
