/** Gives the page a function that runs the suite. */
import { runSuite } from "./suite.js";

Object.assign(globalThis, { runSuite });
