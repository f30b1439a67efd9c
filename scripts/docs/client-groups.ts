import { Comment, CommentTag, ReflectionKind, type Context, type DeclarationReflection } from "typedoc";

/** The groups of the client reference, in the order in which a reader needs them. */
export const groupNames = ["Functions", "Client", "Options", "Arguments", "Records", "Errors", "Types"] as const;

type Group = (typeof groupNames)[number];

/** Where what a source file declares belongs. The first that matches counts. */
const files: readonly [pattern: RegExp, group: Group][] = [
  [/\/src\/errors\.ts$/, "Errors"],
  [/\/src\/(?:client|operations\/list)\.ts$/, "Client"],
  [/\/src\/options\//, "Options"],
  [/\/generated\/methods\.ts$/, "Arguments"],
  [/\/generated\/schemas\.ts$/, "Records"],
];

/** The group of an interface, by its name, wherever it is declared. */
const names: readonly [pattern: RegExp, group: Group][] = [
  [/Options$/, "Options"],
  [/Methods$/, "Client"],
];

/** Gives an exported name its group, and the names of the main entry point their place at the top. */
export function assignGroup(context: Context, reflection: DeclarationReflection): void {
  if (reflection.kindOf(ReflectionKind.Module) && reflection.name === "index") {
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(new CommentTag("@mergeModuleWith", [{ kind: "text", text: "<project>" }]));
  }
  if (!reflection.parent?.kindOf([ReflectionKind.Project, ReflectionKind.Module])) return;
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: groupOf(context, reflection) }]));
}

function groupOf(context: Context, reflection: DeclarationReflection): Group {
  if (reflection.kindOf(ReflectionKind.Function)) return "Functions";
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? "";
  const isInterface = reflection.kindOf([ReflectionKind.Interface, ReflectionKind.Class]);
  const [, group = "Types"] =
    names.find(([pattern]) => pattern.test(reflection.name)) ??
    files.find(([pattern, name]) => pattern.test(file) && (isInterface || name === "Errors")) ??
    [];
  return group;
}
