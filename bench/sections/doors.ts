import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Claim, Findings } from "../report/claim.js";
import { medianOfFasterHalf } from "../timing.js";

const starts = 25;
const bareNodeOfContract = 49.7;

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
      ...startOf("`decide`", "policy/deciding.js", { must: 8, aim: 4 }),
      ...startOf("`policy`, whole", "policy/index.js", { must: 8 }),
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

/**
 * What loading a door adds to the start of a process. The contract's milliseconds are of a machine on which bare Node starts in 49.7 ms, so what is
 * held to them is the share of that start.
 */
function startOf(name: string, door: string, { must, aim }: { must: number; aim?: number }): Claim[] {
  const { added, bare } = coldImport(door);
  const share = (milliseconds: number): number => milliseconds / bareNodeOfContract;
  return [
    {
      what: `cold import of ${name} beside the start of an empty program`,
      measured: added / bare,
      unit: "×",
      limit: "at most",
      must: share(must),
      ...(aim !== undefined && { aim: share(aim) }),
    },
    { what: `cold import of ${name} over an empty program here`, measured: added, unit: " ms", limit: "at most" },
  ];
}

/** Milliseconds of an empty program, and what loading a door of the package, as npm installs it, adds to them. */
function coldImport(door: string): { added: number; bare: number } {
  writeFileSync("dist/door.mjs", `import "../../dist/${door}";`);
  writeFileSync("dist/empty.mjs", "");
  const taken = { door: [] as number[], empty: [] as number[] };
  for (let start = 0; start < starts; start++) {
    taken.door.push(processTime("dist/door.mjs"));
    taken.empty.push(processTime("dist/empty.mjs"));
  }
  const bare = medianOfFasterHalf(taken.empty);
  return { added: medianOfFasterHalf(taken.door) - bare, bare };
}

function processTime(file: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [file]);
  return performance.now() - start;
}
