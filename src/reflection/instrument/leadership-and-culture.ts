import type { Item } from "../types.js";
import { item } from "./item.js";

export const leadershipAndCulture: readonly Item[] = [
  item("lc-01", 1, "Our leaders say openly what missed days do to learning.", ["impact.leaders"]),
  item("lc-02", 1, "Teachers, staff and students here know what missed days do to learning.", ["impact.members"]),
  item("lc-03", 1, "We act before absence grows, and do not wait for a number to be reached.", [
    "proactive-policy.proactive-approach",
  ]),
  item("lc-04", 1, "Our leaders treat a good school climate as part of the work on attendance.", [
    "climate-resources.school-climate",
  ]),
  item("lc-05", 1, "Our leaders treat a good climate in every classroom as part of the work on attendance.", [
    "climate-resources.classroom-environment",
  ]),
  item("lc-06", 1, "Attendance has money, time and people of its own in our budget.", [
    "climate-resources.dedicated-resources",
  ]),
  item("lc-07", 1, "One team looks at the needs of the whole school and plans for attendance.", [
    "school-team.needs-assessment",
    "school-team.program-planning",
  ]),
  item("lc-08", 1, "That team fits our programs together and checks whether they work.", [
    "school-team.program-coordination",
    "school-team.program-evaluation",
  ]),
  item("lc-09", 2, "A team meets regularly about single students who miss school, and every one of them has a plan.", [
    "school-team.individual-cases",
  ]),
  item("lc-10", 1, "Where a team with the same aim already works well, we use it and form no second one.", [
    "school-team.existing-teams",
  ]),
  item("lc-11", 1, "We have goals for attendance that are numbers with a date, and everyone can name them.", [
    "measurable-goals.measurable-goals",
    "measurable-goals.measurable-objectives",
  ]),
];
