import type { SchoolTeam, TeamTask } from "../types.js";
import { criterion, lacking, listOf, says, type Criterion, type RecordList } from "./need.js";
import { isCurrent } from "./reading.js";

const teams: RecordList<SchoolTeam> = listOf("schoolTeam", "teams", "team", ({ teams }) => teams);

export function schoolTeam(): readonly Criterion[] {
  return [
    task("school-team.needs-assessment", "needs-assessment", "finds out what the whole school needs"),
    task("school-team.program-planning", "planning", "plans programs and services for attendance"),
    task("school-team.program-coordination", "coordination", "fits programs and services together"),
    task("school-team.program-evaluation", "evaluation", "finds out whether programs and services work"),
    task("school-team.individual-cases", "individual-cases", "takes up the truancy of single students"),
    criterion("school-team.existing-teams", {
      list: teams,
      look: ({ formed }) => (says("reused" in formed ? formed.reused : formed.because) ? lacking() : undefined),
      absent: "nothing says which team was reused, or why no team there was could be",
      step: "say which existing team is reused, or why none could be",
    }),
  ];
}

function task(element: Criterion["element"], kind: TeamTask, what: string): Criterion {
  return criterion(element, {
    list: teams,
    look: (team, reading) => {
      const entries = team.tasks.filter((one) => one.kind === kind);
      if (entries.length === 0) return undefined;
      const wanted = kind === "individual-cases" ? "whole-school" : "individual-cases";
      return lacking(
        !entries.some(({ how }) => says(how)) && `how it ${what} is not written down`,
        team.purpose === wanted && `its purpose leaves out that it ${what}`,
        team.members.filter((member) => says(member)).length < 2 && "fewer than two members are named",
        !(team.meets.times > 0) && "it has no meeting rhythm",
        team.lastMetOn === undefined && "no meeting is on record",
        team.lastMetOn !== undefined && !isCurrent(team.lastMetOn, reading) && "it has not met lately",
      );
    },
    absent: `no team ${what}`,
    step: `say how it ${what}`,
  });
}
