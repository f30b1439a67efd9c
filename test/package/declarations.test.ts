import { expect, inject, test } from "vitest";
import ts from "typescript";
import { openFile } from "./open-file.js";

/** What a library that is built on the package may export. The compiler has to write the type of each into a declaration file. */
const library = `
import { createThriveClient, createTokenProvider, isThriveError, optionsFromEnv, environments, period } from "thrive-cpd";
export const options = optionsFromEnv({});
export const thrive = createThriveClient(options);
export const { api } = thrive;
export const { GET } = thrive.api;
export const { getLogEntry, listLogEntries } = thrive;
export const provider = createTokenProvider({ tenantId: "t", clientSecret: "s" });
export const [environment] = environments;
export const october = period("2026-10");
export const read = () => GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId: "5f9d88d6e1b2a34c56d78902" } } });
export const list = () => thrive.listLogEntries();
export const page = async () => await thrive.listLogEntries();
export const failure = (error: unknown) => (isThriveError(error) ? error : undefined);
`;

test("a library may export any value of the package", () => {
  const { file, service, write } = openFile(inject("consumer"), { declaration: true });
  write(library);
  const program = service.getProgram();
  const problems = [
    ...service.getSemanticDiagnostics(file),
    ...(program?.getDeclarationDiagnostics(program.getSourceFile(file)) ?? []),
  ];
  expect(service.getEmitOutput(file).outputFiles.map(({ name }) => name)).toContain(file.replace(/\.ts$/, ".d.ts"));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});
