import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { posix } from "node:path";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const { files } = JSON.parse(read("package.json")) as { files: readonly string[] };

/** What npm packs in any case, beside what `files` names. */
const packed = [...files, "README.md", "LICENSE", "package.json"];
const isPacked = (path: string): boolean => packed.some((entry) => path === entry || path.startsWith(`${entry}/`));

const pages = [
  "README.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...readdirSync(`${root}docs/guides`).map((file) => `docs/guides/${file}`),
];
const links = pages.flatMap((page) =>
  linksOf(read(page)).map((target) => ({ page, target, path: posix.join(posix.dirname(page), target) })),
);

test("a page that is packed links to nothing that stays behind", () => {
  expect(pages.filter((page) => !isPacked(page))).toEqual([]);
  expect(links.filter(({ page }) => page === "README.md").length).toBeGreaterThan(18);
  expect(links.filter(({ path }) => !isPacked(path) || !existsSync(root + path))).toEqual([]);
});

test("a link to a part of a page names a heading there", () => {
  const missing = pages.flatMap((page) =>
    anchorsOf(page).filter(({ path, anchor }) => !headingsOf(read(path)).includes(anchor)),
  );
  expect(missing).toEqual([]);
});

/** The relative targets of the links in a page, without the part after `#`. */
function linksOf(text: string): string[] {
  const targets = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups!["target"]!);
  return targets.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ""));
}

function anchorsOf(page: string): { readonly page: string; readonly path: string; readonly anchor: string }[] {
  const found = read(page).matchAll(/\]\((?<file>[^):#\s]*)#(?<anchor>[^)\s]+)\)/g);
  return [...found].map(({ groups }) => {
    const file = groups!["file"]!;
    return { page, path: file === "" ? page : posix.join(posix.dirname(page), file), anchor: groups!["anchor"]! };
  });
}

/** The anchors of a page's headings, as GitHub and the site make them. */
function headingsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (?<title>.+)$/gm)].map(({ groups }) => groups!["title"]!);
  return headings.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}
