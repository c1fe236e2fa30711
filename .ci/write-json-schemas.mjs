// Writes each schema of the built package as a static JSON Schema: `policySchema` becomes dist/schemas/policy.json.
import { mkdir, writeFile } from "node:fs/promises";
import * as z from "zod";
import * as schemas from "../dist/schemas.js";

const folder = new URL("../dist/schemas/", import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  if (!name.endsWith("Schema")) continue;
  // What a document may hold before it is parsed: the form that editors and other languages check.
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  await writeFile(new URL(`${fileName(name)}.json`, folder), `${JSON.stringify(json, null, 2)}\n`);
}

/** @param {string} name `attendanceMarkSchema` */
function fileName(name) {
  const kebab = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return kebab.replace(/^-/, "");
}
