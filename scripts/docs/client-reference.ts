import { Application, JSX, OptionDefaults } from "typedoc";
import { resetReflectionID } from "typedoc/models";

import { siteHeader } from "./site-header.js";

/** Renders the client's reference, the README as its first page, into a folder. */
export async function buildClientReference(folder: string, styleSheet: string): Promise<void> {
  // The pages hold ids that TypeDoc counts for as long as a process lives.
  resetReflectionID();
  const app = await Application.bootstrap({
    entryPoints: ["src/index.ts"],
    tsconfig: "tsconfig.build.json",
    // `npm run typecheck` does that.
    skipErrorChecking: true,
    name: "thrive-cpd",
    readme: "README.md",
    customCss: styleSheet,
    // The same bytes from a checkout and from an archive, today and tomorrow.
    disableSources: true,
    disableGit: true,
    hideGenerator: true,
    searchInComments: true,
    // openapi-typescript writes it.
    blockTags: [...OptionDefaults.blockTags, "@constant"],
    // The types that the exported ones are made of are shown where they are used.
    validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
    treatWarningsAsErrors: true,
    logLevel: "Warn",
  });
  app.renderer.hooks.on("body.begin", ({ relativeURL }) =>
    JSX.createElement(JSX.Raw, { html: siteHeader(relativeURL("../"), "Client") }),
  );
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read src/index.ts.");
  await app.generateDocs(project, folder);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc found something amiss.");
}
