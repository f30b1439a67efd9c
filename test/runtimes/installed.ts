import { join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";

export const runtimesFolder = join(projectFolder, "test/runtimes");

/** A program that `npm ci` puts into `test/runtimes/node_modules`. */
export const installed = (path: string): string => join(runtimesFolder, "node_modules", path);
