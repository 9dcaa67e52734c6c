import { ConfigurationError } from '../errors.ts';

/**
 * UTF-8 bytes as text, a byte-order mark dropped.
 * @throws ConfigurationError for other encodings and for a pointer of Git LFS, whose content is elsewhere
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw ConfigurationError.of(
      `${path} is not UTF-8 text`,
      'save it as UTF-8',
      { file: path },
      cause,
    );
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw ConfigurationError.of(
      `${path} is a Git LFS pointer; its content is not in the repository`,
      'keep prompts, configuration and datasets out of LFS (git lfs untrack), so that they can be reviewed',
      { file: path },
    );
  }
  return text;
}
