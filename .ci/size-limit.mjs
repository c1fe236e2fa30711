// What the doors may weigh, minified and gzipped with all that they import. A new preset is covered by the last lines.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const presets = readdirSync(`${dist}policy/presets`).filter((file) => /^(?!index\b).*\.js$/.test(file));

/** @type {{ name: string, path: string, limit: string, import?: string }[]} */
const limits = [
  { name: "policy: compile, decide", path: "policy/index.js", import: "{ compilePolicy, decide }", limit: "11.5 kB" },
  { name: "decide", path: "policy/deciding.js", limit: "17 kB" },
  { name: "policy: explain", path: "policy/index.js", import: "{ explain }", limit: "37 kB" },
  { name: "policy", path: "policy/index.js", limit: "86 kB" },
  { name: "framework", path: "framework/index.js", limit: "8 kB" },
  { name: "attendance", path: "attendance/index.js", limit: "13.7 kB" },
  { name: "messages", path: "messages/index.js", limit: "37 kB" },
  { name: "program", path: "program/index.js", limit: "30 kB" },
  {
    name: "intervention: cases",
    path: "intervention/index.js",
    import: "{ advance, openDuties, replay }",
    limit: "16 kB",
  },
  { name: "intervention", path: "intervention/index.js", limit: "68 kB" },
  { name: "goals", path: "goals/index.js", limit: "42 kB" },
  { name: "privacy", path: "privacy/index.js", limit: "5 kB" },
  { name: "interop", path: "interop/index.js", limit: "8.5 kB" },
  { name: "reflection: score", path: "reflection/index.js", import: "{ score }", limit: "17 kB" },
  { name: "reflection", path: "reflection/index.js", limit: "83 kB" },
  { name: "schemas", path: "schemas.js", limit: "50 kB" },
  { name: "presets: translations", path: "policy/presets/translations/index.js", limit: "20 kB" },
  ...presets.map((file) => ({ name: file.replace(/\.js$/, ""), path: `policy/presets/${file}`, limit: "2 kB" })),
];

export default limits.map((check) => ({ ...check, path: dist + check.path, gzip: true }));
