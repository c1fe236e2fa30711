import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Claim, Findings } from "../report/claim.js";
import { medianOfFasterHalf } from "../timing.js";

const starts = 15;

/** What an application pays to ship a door and to load it. */
export async function doors(): Promise<Findings> {
  // What npm installs is what is built.
  execFileSync("npm", ["run", "build"], { cwd: "..", stdio: "ignore" });
  const policy = await shipped("policy/index.ts");
  const deciding = await shipped("policy/index.ts", ["compilePolicy", "decide"]);
  const lean = await shipped("policy/deciding.ts");
  const framework = await shipped("framework/index.ts");
  const preset = await shipped("policy/presets/us-ma.ts");
  const size = (what: string, measured: number, limits: Pick<Claim, "must" | "aim">): Claim => ({
    what: `bundle, minified and gzipped: ${what}`,
    measured,
    unit: " kB",
    limit: "at most",
    ...limits,
  });
  return {
    claims: [
      size("`compilePolicy` and `decide` of `policy`", deciding.kilobytes, { must: 10, aim: 6 }),
      size("`decide`, whole: with `decideAll` and `timeline`", lean.kilobytes, {}),
      size("`policy`, whole: with seven languages, checks and comparisons", policy.kilobytes, {}),
      size("`presets/us-ma`", preset.kilobytes, { must: 2 }),
      size("`framework`", framework.kilobytes, { must: 8 }),
      {
        what: "modules of zod in these bundles",
        measured: policy.zod + lean.zod + framework.zod + preset.zod,
        unit: "",
        limit: "at most",
        must: 0,
      },
      {
        what: "cold import of `decide` over an empty program",
        measured: coldImport("policy/deciding.js"),
        unit: " ms",
        limit: "at most",
        must: 8,
        aim: 4,
      },
      {
        what: "cold import of `policy`, whole",
        measured: coldImport("policy/index.js"),
        unit: " ms",
        limit: "at most",
        must: 8,
      },
    ],
  };
}

async function shipped(door: string, names?: readonly string[]): Promise<{ kilobytes: number; zod: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names ? `{ ${names.join(", ")} }` : "*"} from "../src/${door}";`, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const zod = Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/zod/")).length;
  return { kilobytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000, zod };
}

/** Milliseconds that loading a door of the package, as npm installs it, adds to a process. */
function coldImport(door: string): number {
  writeFileSync("dist/door.mjs", `import "../../dist/${door}";`);
  writeFileSync("dist/empty.mjs", "");
  const taken = { door: [] as number[], empty: [] as number[] };
  for (let start = 0; start < starts; start++) {
    taken.door.push(processTime("dist/door.mjs"));
    taken.empty.push(processTime("dist/empty.mjs"));
  }
  return medianOfFasterHalf(taken.door) - medianOfFasterHalf(taken.empty);
}

function processTime(file: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [file]);
  return performance.now() - start;
}
