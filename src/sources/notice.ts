/** Something of a row that does not become part of the case. */
export interface Notice {
  readonly what: string;
  readonly remedy: string;
}
