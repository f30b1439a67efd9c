import ts from "typescript";
import { openFile } from "./open-file.js";

export interface Hover {
  /** What is hovered over: `Type`, or `Type.property`. */
  readonly name: string;
  /** What an editor shows: the type, the text, the tags. */
  readonly shown: string;
  /** The text alone. */
  readonly text: string;
  readonly optional: boolean;
}

/** What an editor shows for each export of the installed package, and for each property of those that have any. */
export function readHovers(consumer: string): Hover[] {
  const { file, service, write } = openFile(consumer);
  let code = 'import * as thrive from "thrive-cpd";\n';
  write(code);
  const names = readNames(service.getProgram(), file);
  const places = names.map(({ use }) => {
    code += use;
    const place = code.length - 1;
    code += ";\n";
    return place;
  });
  write(code);
  return names.map(({ name, optional }, index) => {
    const info = service.getQuickInfoAtPosition(file, places[index] ?? 0);
    const text = ts.displayPartsToString(info?.documentation);
    const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
    return { name, shown: [ts.displayPartsToString(info?.displayParts), text, ...tags].join("\n"), text, optional };
  });
}

/** The exports and their properties, each with an expression or a type at the end of which it stands. */
function readNames(program: ts.Program | undefined, file: string) {
  const checker = program?.getTypeChecker();
  const [statement] = program?.getSourceFile(file)?.statements ?? [];
  if (!checker || !statement || !ts.isImportDeclaration(statement)) throw new Error("There is nothing to hover over.");
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (!module) throw new Error("The package has no types.");

  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const { name } = exported;
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
    const self = { name, use: isValue ? `thrive.${name}` : `type A${name} = thrive.${name}`, optional: false };
    if ((symbol.flags & ts.SymbolFlags.Type) === 0) return [self];
    const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).filter(isOwn);
    // A key that excludes another is never written.
    const given = properties.filter(
      (property) => (checker.getTypeOfSymbol(property).flags & ts.TypeFlags.Undefined) === 0,
    );
    return [
      self,
      ...given.map((property) => ({
        name: `${name}.${property.name}`,
        use: `(0 as unknown as thrive.${name}${typeArguments(symbol)}).${property.name}`,
        optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      })),
    ];
  });
}

/** Whether it is declared in the package, and not by the language, as `message` of each error is. */
const isOwn = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => declaration.getSourceFile().fileName.includes("/thrive-cpd/"));

/** `<any, any>` for a type that takes two. */
function typeArguments({ declarations = [] }: ts.Symbol): string {
  const parameters = declarations.flatMap((declaration) =>
    ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
      ? (declaration.typeParameters ?? [])
      : [],
  );
  return parameters.length === 0 ? "" : `<${parameters.map(() => "any").join(", ")}>`;
}

/** Name → text of what an editor offers at the end of this code, in the file of a user. */
export function readCompletions(consumer: string, code: string): Map<string, string> {
  const { file, service, write } = openFile(consumer);
  write(code);
  const offered = service.getCompletionsAtPosition(file, code.length, {})?.entries ?? [];
  return new Map(
    offered
      .filter(({ kind }) => kind === ts.ScriptElementKind.memberVariableElement)
      .map(({ name }) => {
        const details = service.getCompletionEntryDetails(file, code.length, name, {}, undefined, {}, undefined);
        return [name, ts.displayPartsToString(details?.documentation)];
      }),
  );
}
