// Write the sample district to examples/data: `npx tsx examples/generate-district.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { generateDistrict } from "./district/generate.js";

const folder = new URL("./data/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generateDistrict())) {
  writeFileSync(new URL(name, folder), text);
  console.log(`${name}  ${text.split("\n").length - 2} rows`);
}
