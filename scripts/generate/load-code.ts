import { build } from "esbuild";
import { fileURLToPath } from "node:url";

/** A folder beside `generated`, which need not be there yet. */
const folder = fileURLToPath(new URL("../", import.meta.url));

/** The module that this code is in the folder `generated`. */
export async function loadCode(code: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: folder },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}
