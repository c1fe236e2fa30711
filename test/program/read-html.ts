/** A tag of an HTML page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text up to its end, tags left out. */
  readonly text: string;
}

const empty = ["meta", "br"];

/** Reads a page whose attributes are quoted and whose tags are all closed; throws where they are not. */
export function readHtml(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: { readonly name: string; readonly tag: number; readonly from: number }[] = [];
  for (const match of html.matchAll(/<(?<end>\/)?(?<name>[a-z][a-z\d]*)(?<rest>(?:\s[a-z-]+="[^"<>]*")*)>/g)) {
    const { end, name = "", rest = "" } = match.groups!;
    const from = match.index + match[0].length;
    if (end === undefined) {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/\s(?<key>[a-z-]+)="(?<value>[^"]*)"/g)].map(({ groups }) => [
          groups!["key"]!,
          groups!["value"]!,
        ]),
      );
      tags.push({ name, attributes, text: "" });
      if (!empty.includes(name)) open.push({ name, tag: tags.length - 1, from });
      continue;
    }
    const last = open.pop();
    if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
    const text = html.slice(last.from, match.index).replace(/<[^>]*>/g, "");
    tags[last.tag] = { ...tags[last.tag]!, text };
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  const stray = html.replace(/<(?:!doctype html|\/?[a-z][a-z\d]*(?:\s[a-z-]+="[^"<>]*")*)>/g, "");
  if (/[<>]/.test(stray)) throw new Error("a bracket is left that belongs to no tag");
  return tags;
}
