import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

/** What each room may import from: data flows one way through the house. */
const inOrder = [
  "calendar",
  "framework",
  "messages",
  "privacy",
  "attendance",
  "policy",
  "intervention",
  "goals",
  "program",
  "reflection",
  "report",
];
const allowed = new Map(inOrder.map((room, index) => [room, inOrder.slice(0, index)]));
allowed.set("interop", ["calendar", "framework", "attendance"]);

interface Import {
  readonly file: string;
  /** The imported file, from `src/`. */
  readonly target: string;
}

const imports: readonly Import[] = globSync("src/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s[^;"]*?from "(\.[^"]+)";/gm)].map((match) => ({
    file: posix.relative("src", file),
    target: posix.join(posix.relative("src", posix.dirname(file)), match[1] ?? ""),
  })),
);

const room = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const betweenRooms = imports.filter(
  ({ file, target }) => room(file) !== "" && room(target) !== "" && room(file) !== room(target),
);
const told = ({ file, target }: Import): string => `${file} imports ${target}`;

test("every folder of src is a room that the house knows", () => {
  const rooms = new Set(globSync("src/*/*.ts").map((file) => room(posix.relative("src", file))));
  expect([...rooms].filter((name) => !allowed.has(name))).toEqual([]);
});

test("a room imports only from the rooms before it", () => {
  const against = betweenRooms.filter(({ file, target }) => !allowed.get(room(file))?.includes(room(target)));
  expect(betweenRooms.length).toBeGreaterThan(0);
  expect(against.map(told)).toEqual([]);
});

test("a room is entered by its index or its internal door, a schema by its schema", () => {
  const doors = /^[\w-]+\/(index|internal|schema)\.js$/;
  expect(betweenRooms.filter(({ target }) => !doors.test(target)).map(told)).toEqual([]);
});

test("only schemas import schemas, so that no other door carries a validator", () => {
  const isSchema = (path: string): boolean => /(^|\/)schemas?\.[jt]s$/.test(path);
  expect(imports.filter(({ file, target }) => isSchema(target) && !isSchema(file)).map(told)).toEqual([]);
});
