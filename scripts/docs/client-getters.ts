import { ReflectionFlag, ReflectionKind, type Context } from "typedoc";

/** Makes a property of each getter, which it is to a reader: TypeDoc would give it a section of its own. */
export function showGettersAsProperties({ project }: Context): void {
  for (const getter of project.getReflectionsByKind(ReflectionKind.Accessor)) {
    if (!getter.isDeclaration() || !getter.getSignature?.type || getter.setSignature) continue;
    const { type, comment } = getter.getSignature;
    getter.kind = ReflectionKind.Property;
    getter.type = type;
    if (comment) getter.comment = comment;
    getter.setFlag(ReflectionFlag.Readonly);
    project.removeReflection(getter.getSignature);
  }
}
