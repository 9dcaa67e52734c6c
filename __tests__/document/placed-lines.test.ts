import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlacedLine, readPlacedLines } from '../../src/document/placed-lines.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function readAll(
  text: string,
  { size = 4, maxLineBytes = 100 } = {},
): Promise<readonly PlacedLine[]> {
  const lines: PlacedLine[] = [];
  for await (const line of readPlacedLines(chunksOf(Buffer.from(text), size), { maxLineBytes }))
    lines.push(line);
  return lines;
}

describe('readPlacedLines', () => {
  it('places lines in bytes, not in letters', async () => {
    const lines = await readAll('ä\n\n€uro');
    expect(lines.map(({ number, offset, length }) => [number, offset, length])).toEqual([
      [1, 0, 2],
      [2, 3, 0],
      [3, 4, 6],
    ]);
    expect(lines.map(({ bytes }) => bytes?.toString())).toEqual(['ä', '', '€uro']);
  });

  it('finds each line where it says, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''))),
        fc.integer({ min: 1, max: 9 }),
        async (written, size) => {
          const text = written.map((line) => `${line}\n`).join('');
          const lines = await readAll(text, { size, maxLineBytes: 10_000 });
          expect(lines.map(({ bytes }) => bytes?.toString())).toEqual(written);
          const whole = Buffer.from(text);
          for (const { offset, length, bytes } of lines)
            expect(whole.subarray(offset, offset + length)).toEqual(bytes);
        },
      ),
    );
  });

  it('finds each line where chunk after chunk is read into the same memory', async () => {
    const text = Array.from({ length: 50 }, (_, index) => 'x'.repeat(index % 7) + index).join('\n');
    const memory = Buffer.alloc(8);
    async function* overwrite(): AsyncGenerator<Buffer> {
      for await (const chunk of chunksOf(Buffer.from(text), memory.length)) {
        chunk.copy(memory);
        yield memory.subarray(0, chunk.length);
      }
    }
    const lines: string[] = [];
    for await (const { bytes } of readPlacedLines(overwrite())) lines.push(String(bytes));
    expect(lines).toEqual(text.split('\n'));
  });

  it('does not hold a line that is too long, and goes on behind it', async () => {
    const lines = await readAll(`1234567890\n${'x'.repeat(11)}\nlast`, { maxLineBytes: 10 });
    expect(lines.map(({ bytes }) => bytes?.toString())).toEqual(['1234567890', undefined, 'last']);
    expect(lines[2]).toMatchObject({ number: 3, offset: 23, length: 4 });
  });

  it('has no line for an empty file', async () => {
    expect(await readAll('')).toEqual([]);
  });
});
