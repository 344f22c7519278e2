import { reasonOf } from "@summitry/core/checks";

/** The contents of a folder of results are not as they should be. Nothing in it was changed. */
export class FolderError extends Error {
  override readonly name = "FolderError";
  /** Path of the file or folder. */
  readonly path: string;

  constructor(path: string, problem: string, cause?: unknown) {
    super(`${path}: ${problem}`, cause === undefined ? undefined : { cause });
    this.path = path;
  }
}

/** Something could not be written. What was written before is complete, and `resume` continues from there. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** Path of the file or folder. */
  readonly path: string;

  constructor(path: string, cause: unknown) {
    const problem = reasonOf(cause);
    super(
      `${path} could not be written: ${problem}; what was finished before is safe, and resume goes on from there`,
      {
        cause,
      },
    );
    this.path = path;
  }
}
