// A team's scorecard to read at the table, levers first, the whole last: `npx tsx examples/06-self-reflection.ts`.
import {
  compareScorecards,
  draftObjectives,
  priorities,
  reflectionInstrument,
  score,
  type Answer,
  type AreaScore,
  type ResponseSet,
} from "truancy-prevention/reflection";

/** The team's ratings, lever by lever, item by item; 0 where nobody could say. */
const fallRatings = ["32223132331", "43322412311", "21112211", "333322213322211", "332223221233", "2333321124112"];
const springRatings = ["33223132331", "43332433311", "21112211", "333322223322211", "332223221233", "2333331124112"];

/** What the team marked as mattering now. */
const marked: Readonly<Record<string, Pick<Answer, "priority" | "feasibility" | "note">>> = {
  "fe-07": { priority: 3, feasibility: 3, note: "Letters go out in English only." },
  "pl-04": { priority: 3, feasibility: 1 },
  "rs-06": { priority: 2, feasibility: 2 },
  "lc-06": { priority: 2, feasibility: 1 },
};

const fall = score(reflectionInstrument, answersOf("Fall 2025", fallRatings));
const spring = score(reflectionInstrument, answersOf("Spring 2026", springRatings));
const textOf = new Map(reflectionInstrument.levers.flatMap(({ items }) => items.map(({ id, text }) => [id, text])));
const titleOf = new Map(reflectionInstrument.levers.map(({ id, title }) => [id, title]));

console.log(`${reflectionInstrument.title}, by ${reflectionInstrument.author}: ${fall.period}\n`);
for (const lever of fall.levers) console.log(lineOf(String(titleOf.get(lever.id)), lever));

console.log("\nTurn to first:");
for (const { itemId, reason, tiedWith } of priorities(fall)) {
  console.log(`  ${textOf.get(itemId)}\n    ${reason}${tiedWith.length > 0 ? ` (${tiedWith.join(", ")})` : ""}`);
  const { notes } = fall.items.find((item) => item.itemId === itemId)!;
  if (notes?.note !== undefined) console.log(`    The team notes: ${notes.note}`);
}
console.log(
  `  Left for later: ${priorities(fall)[0]
    ?.leversLeftOut.map((id) => titleOf.get(id))
    .join("; ")}`,
);

console.log("\nAs objectives, to be changed by the team:");
const dates = { asOf: "2025-11-03", targetDate: "2026-05-29" };
for (const { title, baseline, target } of draftObjectives(fall, {
  instrument: reflectionInstrument,
  owner: "principal",
  ...dates,
})) {
  console.log(`  ${title} From ${baseline.value} to ${target.value} by ${target.date}.`);
}

console.log(`\nSince then, in ${spring.period}:`);
for (const { id, before = 0, after = 0 } of compareScorecards(fall, spring).items) {
  if (before !== after) console.log(`  ${rounded(before)} → ${rounded(after)} of 100: ${textOf.get(id)}`);
}

console.log(`\n${lineOf("All items as one number, for what it is worth", fall.whole)}`);

function answersOf(period: string, ratings: readonly string[]): ResponseSet {
  const answers = reflectionInstrument.levers.flatMap(({ items }, lever) =>
    items.map(({ id }, item): [string, Answer] => {
      const rating = Number(ratings[lever]![item]);
      return [id, { ...(rating === 0 ? { noRating: "dont-know" } : { rating }), ...marked[id] }];
    }),
  );
  return {
    schemaVersion: 1,
    instrumentId: reflectionInstrument.id,
    instrumentVersion: reflectionInstrument.version,
    schoolId: "north",
    period,
    mode: "consensus",
    team: { administrator: 1, teacher: 3, nurse: 1, "family member": 2 },
    responses: [{ respondentId: "team", answers: Object.fromEntries(answers) }],
  };
}

function lineOf(name: string, { mean, score: of, zone, answered, hidden }: AreaScore): string {
  const coverage = `${rounded(100 * (answered.coverage ?? 0))}% rated`;
  const { title } = reflectionInstrument.zones?.find(({ id }) => id === zone) ?? { title: hidden };
  const bar = "█".repeat(Math.round((of ?? 0) / 5)).padEnd(20, "·");
  return `${name.padEnd(70)} ${bar} ${mean?.toFixed(1) ?? "–"} of 4, ${String(title).toLowerCase()}, ${coverage}`;
}

function rounded(number: number): string {
  return String(Math.round(number));
}
