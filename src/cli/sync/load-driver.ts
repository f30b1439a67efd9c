import { UsageError } from "../failure.js";

/** Loads a package that the user has to install. Throws `UsageError` where it is missing. */
export async function loadDriver<T>(name: string, use: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown }; // anything can be thrown
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new UsageError(`${use} needs the package ${name}, which is not installed: npm install ${name}`);
  }
}
