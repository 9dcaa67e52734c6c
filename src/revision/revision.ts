/** The files of the repository as they stand at one revision. Paths are relative to the repository's root, with `/`. */
export interface Revision {
  /** As the person named it: `main`, `worktree`, a SHA. */
  readonly label: string;
  /** Full commit id, or null for the working tree. */
  readonly sha: string | null;
  /** Whether a regular file stands there. */
  exists(path: string): Promise<boolean>;
  /**
   * The whole file as UTF-8 text, a byte-order mark dropped.
   * @throws ConfigurationError when it is missing, a link, not a regular file, too large, or not UTF-8.
   */
  readText(path: string): Promise<string>;
  /**
   * The file's bytes in chunks.
   * @throws ConfigurationError as readText does, but of any size.
   */
  openChunks(path: string): AsyncIterable<Uint8Array>;
}

/** Largest file that is read whole, in bytes; datasets are streamed and may be larger. */
export const maximumTextBytes = 4 * 1024 * 1024;
