import { isMap, isSeq, parseDocument } from 'yaml';
import { parseWaivers, type Waiver } from './waivers.ts';

/** A new file of waivers. */
const emptyFile = `# Relapses that are accepted for a while, written by "pawl waive". They count once they have landed on base.
version: 1
waivers: []
`;

/**
 * The text of a file of waivers with one more. Comments and the format of the others stay. A waiver of the same case
 * of the same suite gives way to it.
 * @param source.text undefined: there is no file yet
 * @throws ConfigurationError where the file is not valid
 */
export function renderWithWaiver(
  source: { readonly file: string; readonly text: string | undefined },
  waiver: Waiver,
): { readonly text: string; readonly replaced: Waiver | undefined } {
  const { file, text = emptyFile } = source;
  const { waivers } = parseWaivers({ file, text });
  const index = waivers.findIndex(
    (other) => other.suite === waiver.suite && other.case === waiver.case,
  );
  const document = parseDocument(text, { schema: 'core' });
  const list = document.get('waivers');
  if (!isSeq(list)) throw new Error(`${file} was read as having waivers`);
  if (list.items.length === 0) list.flow = false;
  const written = index < 0 ? undefined : list.items[index];
  if (isMap(written)) {
    // What only the earlier one says is not said of this relapse.
    written.delete('case_hash');
    for (const [key, value] of Object.entries(waiver)) written.set(key, value);
  } else list.add(document.createNode(waiver));
  const rendered = document.toString({ lineWidth: 0 });
  // What is written is read again in every later comparison.
  parseWaivers({ file, text: rendered });
  return { text: rendered, replaced: waivers[index] };
}
