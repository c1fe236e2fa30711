import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the example tells a case from its first decision to its close", { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "examples/05-a-case-from-start-to-close.ts"],
    { cwd: fileURLToPath(new URL("../../../", import.meta.url)), encoding: "utf8" },
  );
  expect([stderr, status]).toEqual(["", 0]);
  // Told day by day, and in order.
  const told = [
    "5 unexcused",
    "Comunicar a falta ao responsável.",
    "À família de Ana:",
    "1. ",
    "stays as done on 2025-10-02",
    "review-overdue",
    "closed",
    "What a teacher sees",
  ];
  const places = told.map((words) => stdout.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});
