/** A file that the main process is to write where the coach said. `name` is a proposal that names nobody. */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Files that the main process is to write together, in a new folder. The names are proposals that name nobody. */
export interface RenderedFolder {
  readonly name: string;
  readonly files: readonly RenderedFile[];
}
