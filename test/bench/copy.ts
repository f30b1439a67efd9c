import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

// npm run bench:copy -- 1000000: the copy into SQLite, beside a bare loop that reads and inserts as many entries.
const [entries = "1000000"] = process.argv.slice(2);
const node = [process.execPath, ["--import", "tsx"]] as const;

const mock = spawn(node[0], [...node[1], "src/cli/main.ts", "mock", "--env", "--count", `LogEntry=${entries}`], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [printed] = (await once(mock.stdout, "data")) as [Buffer];
const valueOf = (name: string): string => new RegExp(`${name}=['"]?([^'"\\n]+)`).exec(printed.toString())?.[1] ?? "";
const place = [valueOf("THRIVE_BASE_URL"), valueOf("THRIVE_TENANT_ID"), valueOf("THRIVE_API_SECRET")];
for (const way of ["bare", "sync"]) {
  execFileSync(node[0], [...node[1], "test/bench/copy-run.ts", way, ...place], { stdio: "inherit" });
}
mock.kill();
