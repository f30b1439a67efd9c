/** Why a copy could not be brought up to date. Nothing of the window in question was written. */
export class SyncError extends Error {
  override readonly name = "SyncError";
  /**
   * - `locked`: another process is copying into the same target.
   * - `stopped`: so many records are missing that somebody has to look first.
   * - `unsteady`: a list kept changing while it was read.
   * - `unsupported`: the target cannot hold what the API sent.
   */
  readonly reason: "locked" | "stopped" | "unsteady" | "unsupported";

  constructor(reason: SyncError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
