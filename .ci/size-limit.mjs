// What each door may weigh, minified and gzipped with all that it imports. A new preset is covered by the last lines.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const limits = {
  "policy/index.js": "10 kB",
  "framework/index.js": "8 kB",
};

const presets = readdirSync(`${dist}policy/presets`).filter((file) => file.endsWith(".js") && file !== "index.js");
for (const preset of presets) limits[`policy/presets/${preset}`] = "2 kB";

export default Object.entries(limits).map(([file, limit]) => ({
  name: file.replace(/^policy\/(?=presets)|\/index|\.js$/g, ""),
  path: dist + file,
  limit,
  gzip: true,
}));
