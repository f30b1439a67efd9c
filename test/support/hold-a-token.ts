/** A program that has a token to renew, and nothing left to do. */
import { providerOf } from "./scripted-thrive.js";

const [, , origin = ""] = process.argv;
process.stdout.write(await providerOf({ origin }).getToken());
