// Two things TypeDoc does not do by itself.
import { Application, ReflectionKind } from "typedoc";

/** @param {Application} app */
export function load(app) {
  app.converter.addUnknownSymbolResolver(findByName);
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => requireDocumentedProperties(project, app.logger));
}

/** `{@link decide}` means the one export of that name, in whichever room the comment or the guide stands. */
function findByName(reference, reflection) {
  const [name, ...members] = reference.symbolReference?.path?.map((part) => part.path) ?? [];
  const found = reflection.project
    .getReflectionsByKind(ReflectionKind.SomeExport)
    .filter((one) => one.name === name && one.parent?.kindOf(ReflectionKind.SomeModule));
  if (found.length !== 1) return undefined;
  const target = members.length === 0 ? found[0] : found[0].getChildByName(members);
  return target && { target };
}

/** Every property of an interface says what it is; the keys of a small literal type are told by the type itself. */
function requireDocumentedProperties(project, logger) {
  for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
    if (!property.parent?.kindOf(ReflectionKind.ClassOrInterface) || property.hasComment()) continue;
    if (property.inheritedFrom || property.overwrites) continue;
    logger.validationWarning(`${property.getFriendlyFullName()} has no comment`);
  }
}
