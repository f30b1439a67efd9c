export type { SyncCheck, SyncProgress, SyncResult } from "./copy.js";
export { SyncError } from "./errors.js";
export type { SyncOptions } from "./options.js";
export { syncTo } from "./sync.js";
export type { CopyTables, TableName } from "./tables.js";
export type { Counts } from "./target.js";
