import { thrive, logEntryId } from "../../prelude.js";
await thrive.getLogEntry({ logEntryId }, { signal: AbortSignal.timeout(60_000) });

export {};
