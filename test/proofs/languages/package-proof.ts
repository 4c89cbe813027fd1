/** A proof of a package in another language. */
export interface PackageProof {
  readonly name: string;
  /** The packages of Debian that it needs. */
  readonly packages: readonly string[];
  /**
   * @param folder An empty folder.
   * @returns What was compared, as a phrase. Throws what is wrong.
   */
  readonly prove: (folder: string) => Promise<string>;
}
