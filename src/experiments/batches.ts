/** Bounds of one batch. A single item may be above them, and is a batch of its own then. */
export interface BatchBounds {
  readonly items: number;
  /** Of the items as JSON. */
  readonly bytes: number;
}

/** Items in their order, in batches; one batch is held at a time. */
export async function* gatherBatches<T>(
  items: AsyncIterable<T>,
  bounds: BatchBounds,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    if (batch.length >= bounds.items || (batch.length > 0 && bytes + size > bounds.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
