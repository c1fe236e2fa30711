import { describe, expect, test } from "vitest";
import { components, levers, renderDossier, reviewProgram, startProgram, type Program } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";
import { asOf, fullProgram } from "./full-program.js";
import { changed, lackingOne } from "./lacking.js";
import { readHtml } from "./read-html.js";

const html = (program: Program, day = asOf): string =>
  renderDossier(program, reviewProgram(program, { asOf: day }), { format: "html" });
const markdown = (program: Program, day = asOf): string =>
  renderDossier(program, reviewProgram(program, { asOf: day }), { format: "markdown" });

const empty = startProgram({
  id: "north",
  title: "North",
  gradeLevels: ["09"],
  families: { languages: ["en"], cultures: [], incomeLevels: [] },
});
const lacking = lackingOne[1]![1];

describe.each<[string, Program, string?]>([
  ["a full program", fullProgram],
  ["an empty one", empty],
  ["one that lacks something", lacking],
  ["one a year later", fullProgram, "2027-09-30"],
])("the page of %s", (_, program, day = asOf) => {
  const tags = readHtml(html(program, day));
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  test("says its language, its character set and its title", () => {
    expect(named("html")[0]!.attributes).toEqual({ lang: "en" });
    expect(named("meta")[0]!.attributes).toEqual({ charset: "utf-8" });
    expect(named("title")[0]!.text).toBe(named("h1")[0]!.text);
    expect(named("main")).toHaveLength(1);
  });

  test("has one first heading, and never skips a level", () => {
    const levels = tags.flatMap(({ name }) => /^h(?<level>[1-6])$/.exec(name)?.groups!["level"] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
    }
  });

  test("gives every table a caption, and every header cell its scope", () => {
    expect(named("table").length).toBeGreaterThanOrEqual(14);
    expect(named("caption")).toHaveLength(named("table").length);
    for (const { text } of named("caption")) expect(text).toMatch(/\S/);
    for (const { attributes } of named("th")) expect(["col", "row"]).toContain(attributes["scope"]);
    const rows = html(program, day).split("<tr>").slice(1);
    for (const row of rows) expect(row).toMatch(/^<th scope="(?:row|col)">/);
  });

  test("leads its contents to headings that are there, once each", () => {
    const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
    const targets = named("a").flatMap(({ attributes }) =>
      attributes["href"]!.startsWith("#") ? [attributes["href"]!.slice(1)] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets).toEqual(ids);
  });

  test("says every status in words, and has no script, no image and no inline style", () => {
    const cells = named("td").map(({ text }) => text);
    expect(cells.some((text) => ["Met", "Partly met", "Not met", "Out of date"].includes(text))).toBe(true);
    expect(tags.map(({ name }) => name)).not.toContain("script");
    expect(tags.map(({ name }) => name)).not.toContain("img");
    expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|^style$/.test(key))).toEqual(
      [],
    );
    const [style] = named("style");
    // Colors set text, lines and the ground of all header cells alike: none tells a status.
    expect(style!.text).not.toMatch(/\.(?:met|unmet|partial|stale)\b/);
  });

  test("names every component and lever", () => {
    const headings = named("h3").map(({ text }) => text);
    expect(headings).toEqual(components.map(({ number, title }) => `${number}. ${title}`.replaceAll("'", "&#39;")));
    const rows = new Set(named("th").map(({ text }) => text));
    for (const { title } of levers) expect(rows).toContain(title.replaceAll("&", "&amp;"));
  });
});

describe("what a dossier says", () => {
  test("is that the school attests it itself, and never that anybody certified anything", () => {
    for (const text of [html(fullProgram), markdown(fullProgram), html(empty), markdown(empty)]) {
      expect(text).toMatch(/Self-attested as of 2026-06-30/);
      expect(text).not.toMatch(/certif/i);
    }
  });

  test("is ready or not, with the count and the steps", () => {
    expect(markdown(fullProgram)).toContain("Ready: every component is met. 78 of 78 key elements are met.");
    expect(markdown(fullProgram)).toContain("## Steps to readiness\n\nNone are left.");
    expect(markdown(lacking)).toContain("Not ready yet. 77 of 78 key elements are met.");
    expect(markdown(lacking)).toContain(
      "## Steps to readiness\n\n1. Component 1: Add an acknowledgement: have staff and other members say what missed days do to learning, and write it down.\n",
    );
  });

  test("is every record with owner, dates and documents", () => {
    const text = markdown(fullProgram);
    expect(text).toMatch(
      /^\| Attendance policy \| superintendent \| Since 2025-09-02 \| .*\| \[Attendance policy\]\(<https:\/\/north.example\/policy>\) \|$/m,
    );
    expect(text).toContain(
      "\n| Incident 1 | dean | kept in the school’s records | Remedies: mediation<br>Documented: yes | kept in the school’s records |\n",
    );
    const titles = Object.values(fullProgram).flatMap((part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.values(part).flatMap((list) => (list as { title?: string }[]).flatMap(({ title }) => title ?? []))
        : [],
    );
    expect(titles.length).toBeGreaterThan(30);
    for (const title of titles) expect(text).toContain(title);
  });

  test("tells of an incident no day, no course, no result and no outcome", () => {
    const secret = changed(({ supportiveEnvironment }) => {
      const incident = supportiveEnvironment.incidents[0]!;
      incident.date = "2025-11-03";
      incident.documents = [{ title: "Report SECRET", address: "https://north.example/SECRET" }];
      incident.remedies = [
        { kind: "mediation", what: "SECRET", startedOn: "2025-11-04", endedOn: "2025-11-05", result: "SECRET" },
        { kind: "mediation", what: "SECRET", startedOn: "2025-11-06" },
      ];
      incident.exception = { kind: "serious-harm-concern", documentation: " " };
      incident.outcome = { kind: "suspended", date: "2025-11-07" };
    });
    for (const text of [html(secret), markdown(secret)]) {
      expect(text).toContain("Remedies: mediation<br>Exception: serious-harm-concern<br>Documented: not yet");
      expect(text).not.toMatch(/SECRET|2025-11-0|suspended\b/);
    }
  });

  test("calls what a record refers to by its title", () => {
    expect(markdown(fullProgram)).toContain("Fills: No counseling after 3 p.m.");
    expect(markdown(fullProgram)).toContain("Goal: More students in school");
  });

  test("is Markdown whose tables have as many cells in every row as in their head", () => {
    const lines = markdown(fullProgram).split("\n");
    const cells = (line: string): number => line.replace(/\\\|/g, "").split("|").length;
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("| --- ")) expect(cells(lines[index - 1]!)).toBe(cells(line));
      else if (line.startsWith("|") && lines[index - 1]!.startsWith("|"))
        expect(cells(line)).toBe(cells(lines[index - 1]!));
    }
  });

  test("is of the program that was reviewed", () => {
    const other = reviewProgram({ ...empty, id: "south" }, { asOf });
    expect(thrownBy(() => renderDossier(empty, other, { format: "html" })).code).toBe("program-mismatch");
  });
});

describe("hostile text", () => {
  const evil = `<script>alert(1)</script><img src=x onerror="alert(1)"> & 'x' | *b* _i_ [a](javascript:alert(1)) \`c\` \\ ~~s~~`;
  const program = changed((draft) => {
    draft.title = evil;
    const policy = draft.proactivePolicy.policies[0]!;
    policy.title = `${evil}\n# heading\n\n- item`;
    policy.owner = `a | b\r\n| c |`;
    policy.causes[0]!.how = evil;
    policy.documents = [
      { title: evil, address: "javascript:alert(1)" },
      { title: "data", address: "data:text/html,<script>alert(1)</script>" },
      { title: "broken", address: 'https://x.example/" onmouseover="alert(1)' },
      { title: "bar", address: "https://x.example/a|b>c" },
      { title: "fine", address: "https://x.example/a?b=1&c=(2)|3", language: 'en" x="' },
      { title: "a place", address: "main office, binder 3" },
      { title: "elsewhere", address: "https://doe.mass.edu@elsewhere.example/" },
      { title: "turned", address: "https://x.example/\u202Egpj.exe" },
    ];
    draft.schoolTeam.teams[0]!.title = "\u202Edesrever\u2066 \u0000\u001B[31m red";
  });

  test("stays text in HTML", () => {
    const page = html(program);
    const tags = readHtml(page);
    expect(tags.map(({ name }) => name)).not.toContain("script");
    expect(tags.map(({ name }) => name)).not.toContain("img");
    expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key.startsWith("on"))).toEqual([]);
    const links = tags.flatMap(({ attributes }) => attributes["href"] ?? []).filter((href) => !href.startsWith("#"));
    expect(links).toEqual(["https://x.example/a?b=1&amp;c=(2)|3", "https://www.doe.mass.edu/sfs/safety/truancy.html"]);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("a place (main office, binder 3)");
    for (const control of ["\u0000", "\u001B", "\u202E", "\u2066"]) expect(page).not.toContain(control);
  });

  test("stays text in Markdown, and breaks no table", () => {
    const text = markdown(program);
    expect(text).not.toContain("<script");
    expect(text).not.toContain("<img");
    expect(text).toContain("&lt;script&gt;");
    expect(text).not.toMatch(/^# heading/m);
    expect(text).not.toMatch(/(?<!\\)\]\((?!<https:)/);
    expect(text).toContain("[fine](<https://x.example/a?b=1&c=(2)%7C3>)");
    const row = text.split("\n").find((line) => line.includes(String.raw`a \| b \| c \|`))!;
    expect(row.replace(/\\\|/g, "").split("|")).toHaveLength(7);
  });
});
