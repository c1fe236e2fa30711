import { counted } from "../counted.js";
import { dayGiven, error, numberGiven, saysSomething, warning } from "./finding.js";
import { rangeOf } from "./measure-range.js";
import type { Measure, ObjectiveDraft, ObjectiveFinding } from "./types.js";

const units: readonly (Measure["unit"] | undefined)[] = ["share", "per-student", "count", "score"];

/** What is measured, which way is better, and of what. */
export function checkMeasure({ measure }: ObjectiveDraft): ObjectiveFinding[] {
  if (!measure || !saysSomething(measure.title ?? measure.id)) {
    return [
      error(
        "no-measure",
        ["measure"],
        "it does not say what is measured",
        "name one number that two people would find alike",
      ),
    ];
  }
  const findings: ObjectiveFinding[] = [];
  if (!units.includes(measure.unit)) {
    findings.push(
      error(
        "no-unit",
        ["measure", "unit"],
        "it does not say what the number is",
        "choose a share, an amount for each student, a count or a score",
      ),
    );
  }
  if (measure.direction !== "increase" && measure.direction !== "decrease") {
    findings.push(
      error(
        "no-direction",
        ["measure", "direction"],
        "it does not say which way is better",
        "say whether the number should increase or decrease",
      ),
    );
  }
  if ((measure.unit === "share" || measure.unit === "per-student") && !saysSomething(measure.denominator)) {
    const fix =
      measure.unit === "share"
        ? "say of what it is a share, such as days in membership"
        : "say over which students it is averaged";
    findings.push(error("no-denominator", ["measure", "denominator"], "it does not say of what", fix));
  }
  return findings;
}

/** Where it stood: a value, when, on how many, and how it was measured. */
export function checkBaseline({ baseline, measure = {} }: ObjectiveDraft): ObjectiveFinding[] {
  const value = numberGiven(baseline?.value);
  if (!baseline || value === undefined) {
    return [
      error(
        "no-baseline",
        ["baseline"],
        "it does not say where the measure stands",
        "measure it once before the work begins; the median of three observations is steadier than one",
      ),
    ];
  }
  const findings: ObjectiveFinding[] = [];
  const { least, greatest } = rangeOf(measure);
  if (value < least || value > greatest) {
    findings.push(
      error(
        "baseline-beyond-measure",
        ["baseline", "value"],
        "the measure cannot take this value",
        measure.unit === "share"
          ? "give a share from 0 to 1: 24% is 0.24"
          : "give a value within what the measure can take",
      ),
    );
  }
  if (dayGiven(baseline.date) === undefined) {
    findings.push(
      error(
        "baseline-without-date",
        ["baseline", "date"],
        "it does not say when the baseline was measured",
        "give the last date that it covers",
      ),
    );
  }
  if (!(numberGiven(baseline.n)! > 0)) {
    findings.push(
      error(
        "baseline-without-n",
        ["baseline", "n"],
        "it does not say on how many the baseline rests",
        "give the number of students, staff or records",
      ),
    );
  }
  if (!saysSomething(baseline.definition)) {
    findings.push(
      error(
        "baseline-without-definition",
        ["baseline", "definition"],
        "it does not say how the baseline was measured",
        "write down what was counted, of whom and when, so that it can be counted so again",
      ),
    );
  }
  return findings;
}

/** For whom, how many they are, and who answers for it. */
export function checkPeople({ population, owner }: ObjectiveDraft, minimum: number): ObjectiveFinding[] {
  const findings: ObjectiveFinding[] = [];
  if (!population || !saysSomething(population.description)) {
    findings.push(
      error(
        "no-population",
        ["population"],
        "it does not say for whom it is set",
        "name the school, the grades or the group",
      ),
    );
  } else if (
    (population.kind ?? "students") === "students" &&
    population.size !== undefined &&
    !(population.size >= minimum)
  ) {
    findings.push(
      warning(
        "population-too-small",
        ["population", "size"],
        `fewer than ${counted(minimum, "student")}: one of them moves the number, and it would tell on them`,
        "set it for a larger group, count events instead of a share, or make it the plan of one student",
      ),
    );
  }
  if (!saysSomething(owner)) {
    findings.push(
      error("no-owner", ["owner"], "nobody answers for it", "name a role that looks at it and may change what is done"),
    );
  }
  return findings;
}
