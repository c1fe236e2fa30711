// What a school has in place, what is missing, and a page to send: `npx tsx examples/04-program-review.ts`.
// With a file name, the dossier is written there as HTML: `npx tsx examples/04-program-review.ts dossier.html`.
import { writeFileSync } from "node:fs";
import {
  compareReviews,
  draftFromReview,
  renderDossier,
  reviewProgram,
  startProgram,
  type Program,
  type SchoolTeam,
} from "truancy-prevention/program";

const start = startProgram({
  id: "north",
  title: "North School comes to school",
  gradeLevels: ["06", "07", "08"],
  families: {
    languages: ["en", "es"],
    cultures: ["Dominican", "Irish"],
    incomeLevels: ["low", "middle"],
  },
});

const team: SchoolTeam = {
  id: "team",
  title: "Student support team",
  owner: "assistant principal",
  date: "2025-09-08",
  purpose: "both",
  tasks: [
    { kind: "needs-assessment", how: "A survey each fall, read together." },
    { kind: "planning", how: "A plan for the year in October." },
    { kind: "individual-cases", how: "Every second meeting." },
  ],
  members: ["assistant principal", "nurse", "adjustment counselor", "a parent"],
  meets: { times: 2, per: "month" },
  lastMetOn: "2025-11-17",
  formed: { reused: "Student support team" },
};

const inFall: Program = {
  ...start,
  impact: {
    acknowledgements: [
      {
        id: "address",
        title: "Opening address",
        owner: "principal",
        date: "2025-09-02",
        documents: [{ title: "Opening address", address: "https://north.example/address" }],
        by: "leaders",
        roles: ["principal"],
        statement: "Two missed days a month are a month of school a year.",
      },
    ],
  },
  schoolTeam: { teams: [team] },
};

const fall = reviewProgram(inFall, { asOf: "2025-12-01" });
console.log(`As of ${fall.asOf}: ${fall.ready ? "ready" : "not ready"}, ${fall.counts.met} key elements met.\n`);
for (const { number, title, status, counts } of fall.components) {
  console.log(`${String(number).padStart(2)}. ${title.padEnd(36)} ${status.padEnd(8)} ${counts.met} met`);
}

console.log("\nThe team's part:");
for (const { title, status, missing } of fall.components[7]!.elements) {
  console.log(`  ${status.padEnd(6)} ${title}${missing.length === 0 ? "" : `: ${missing.join("; ")}`}`);
}
console.log("\nSteps for the team, and how they become an objective:");
for (const { text } of fall.steps.filter(({ component }) => component === "school-team")) console.log(`  ${text}`);
const [objective] = draftFromReview(fall, {
  owner: "principal",
  targetDate: "2026-06-12",
  components: ["school-team"],
});
console.log(`  ${objective!.title}, from ${objective!.baseline.value.toFixed(2)} by ${objective!.target.date}`);

// In spring the team does what was missing.
const inSpring: Program = {
  ...inFall,
  schoolTeam: {
    teams: [
      {
        ...team,
        lastMetOn: "2026-05-18",
        tasks: [
          ...team.tasks,
          { kind: "coordination", how: "One list of all supports." },
          { kind: "evaluation", how: "Attendance before and after each." },
        ],
      },
    ],
  },
};
const spring = reviewProgram(inSpring, { asOf: "2026-06-01" });
console.log("\nWhat changed until June:");
for (const { element, before, after } of compareReviews(fall, spring).improved) {
  console.log(`  ${element}: ${before} → ${after}`);
}

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, renderDossier(inSpring, spring, { format: "html" }));
