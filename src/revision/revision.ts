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
  /** Git's name for the file's content, the same wherever the content is; undefined where git was not told of it. */
  identify(path: string): Promise<string | undefined>;
  /**
   * Every file at or below the paths, in the order of their names; in the working tree also those that git does not
   * know yet and does not ignore. Equal lists mean equal files, in whichever kind of revision.
   * @param paths undefined: the whole repository
   * @throws ConfigurationError where git cannot say
   */
  listFiles(paths: readonly string[] | undefined): Promise<readonly ListedFile[]>;
  /**
   * The files in a folder in which a program can run: a new one for a commit, the checkout itself for the working tree.
   * @throws ConfigurationError when git cannot make it
   */
  checkOut(): Promise<Checkout>;
}

/** A file as git names it. */
export interface ListedFile {
  readonly path: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** Of its content. */
  readonly id: string;
}

/** A folder with the files of a revision. */
export interface Checkout {
  /** Absolute. */
  readonly folder: string;
  /** Whether the folder was made for this, so that it may be changed. */
  readonly temporary: boolean;
  /** Removes what was made. Never throws. */
  remove(): Promise<void>;
}

/** Largest file that is read whole, in bytes; datasets are streamed and may be larger. */
export const maximumTextBytes = 4 * 1024 * 1024;
