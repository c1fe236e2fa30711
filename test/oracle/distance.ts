import type { Condition, Excusal, Filter, IsoDate, Rule, Unit } from "../../src/index.js";
import type { Evaluation } from "./conditions.js";
import { evaluate, leavesOf, unitsOf } from "./conditions.js";
import type { MemberDay, Part } from "./model.js";
import { wholeDay } from "./model.js";
import { toNumber, zero } from "./rational.js";
import { isCounted, valueIfDetermined } from "./rules.js";
import type { World } from "./world.js";

/** The leaf that decides a distance: where it stands, what it is compared with, and in which unit. */
export interface DecidingLeaf {
  readonly observed: number;
  readonly threshold: number;
  readonly unit: Unit | readonly Unit[];
}

/** How far a rule is; one leaf for each excusal that is nearest, none for one at which no counting leaf decides. */
export interface OracleDistance {
  readonly ruleId: string;
  readonly remaining: number;
  readonly leaves: readonly (DecidingLeaf | undefined)[];
}

const excusals: readonly Excusal[] = ["unexcused", "unknown", "excused"];

/** How many further whole absences would reach a rule; undefined if none would before the days end. */
export function distanceTo(world: World, rule: Rule): OracleDistance | undefined {
  const admittedBy = excusalsIn(world, rule.when);
  const noneCounts = admittedBy.length === 0;
  const tried = excusals
    .filter((excusal) => noneCounts || admittedBy.includes(countedAs(world, excusal)))
    .flatMap((excusal) => distanceBy(world, rule, excusal) ?? []);
  if (tried.length === 0) return undefined;
  const remaining = Math.min(...tried.map((distance) => distance.remaining));
  const nearest = tried.filter((distance) => distance.remaining === remaining);
  return { ruleId: rule.id, remaining, leaves: nearest.map(({ leaf }) => (noneCounts ? undefined : leaf)) };
}

function distanceBy(
  world: World,
  rule: Rule,
  excusal: Excusal,
): { remaining: number; leaf: DecidingLeaf | undefined } | undefined {
  const ahead = daysAhead(world);
  const projected = projection(world, ahead, excusal);
  const index = ahead.findIndex(
    (day) =>
      valueIfDetermined(projected, rule, day).value === true &&
      (rule.holds !== "each-time" || isCounted(projected, rule, day)),
  );
  if (index < 0) return undefined;
  const then = leavesOf(evaluate(projected, rule.when, ahead[index]));
  const now = leavesOf(evaluate(world, rule.when, world.days.at(-1)));
  return { remaining: index + 1, leaf: decidingLeaf(now, then) };
}

/** The school days on a roll after `asOf`. */
function daysAhead({ student, asOf }: World): MemberDay[] {
  return student.rollDays.filter(({ date }) => date > asOf);
}

function projection(world: World, ahead: readonly MemberDay[], excusal: Excusal): World {
  const absence: Part = { kind: "absent", excusal, amount: { share: wholeDay }, reason: undefined, instructed: false };
  const parts = new Map<IsoDate, readonly Part[]>(world.parts);
  for (const { date } of ahead) parts.set(date, [absence]);
  return { ...world, days: [...world.days, ...ahead], parts, found: new Map() };
}

function decidingLeaf(now: readonly Evaluation[], then: readonly Evaluation[]): DecidingLeaf | undefined {
  const i = then.findIndex(({ value }, leaf) => value === true && now[leaf]!.value !== true);
  const unit = i < 0 ? undefined : unitsOf(then[i]!.condition);
  if (unit === undefined) return undefined;
  return { observed: toNumber(now[i]!.observed ?? zero), threshold: toNumber(then[i]!.threshold!), unit };
}

function countedAs({ policy }: World, excusal: Excusal): Excusal {
  return excusal === "unknown" ? (policy.counting.unknownCountsAs ?? excusal) : excusal;
}

/** The excusals of whole absences that matter to a condition and to the rules it waits for: what their leaves let through, and what keeps a run. */
function excusalsIn(world: World, condition: Condition): Excusal[] {
  if ("all" in condition) return condition.all.flatMap((part) => excusalsIn(world, part));
  if ("any" in condition) return condition.any.flatMap((part) => excusalsIn(world, part));
  if ("not" in condition) return excusalsIn(world, condition.not);
  if ("reached" in condition) {
    return excusalsIn(world, world.policy.rules.find(({ id }) => id === condition.reached)!.when);
  }
  const bridging = "consecutive" in condition ? (condition.across ?? []) : [];
  return [...bridging, ...countedIn(condition)];
}

function countedIn(condition: Condition): readonly Excusal[] {
  const units = unitsOf(condition);
  const { kinds, excusal } = condition as Filter;
  const countsAbsences = units !== undefined && [units].flat().some((unit) => unit !== "tardy");
  return countsAbsences && kinds?.includes("absent") !== false ? (excusal ?? excusals) : [];
}
