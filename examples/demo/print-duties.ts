import { results, type DecisionTable, type DueDuty, type Duty, type Policy } from "truancy-prevention/policy";
import type { Decided } from "./decided.js";
import { heading, inWords, paragraph, table as columns } from "./layout.js";
import type { District } from "./read-district.js";

const examples = 4;

interface Task {
  readonly studentId: string;
  readonly due: DueDuty;
}

/** A duty of the policy with all its occasions. */
interface Workload {
  readonly duty: Duty;
  readonly toCome: readonly Task[];
  readonly past: readonly Task[];
  readonly undated: number;
  readonly waiting: number;
}

/** What the rules ask the school to do: by duty, with the occasions nearest to the date. */
export function printDuties({ policy, table }: Decided, { asOf, facts }: District): string {
  const tasks = tasksOf(policy, table);
  const workloads = workloadsOf(policy, tasks);
  const language = (studentId: string): string | undefined => facts.get(studentId)?.homeLanguage;
  return [
    heading(`What is to be done, as of ${inWords(asOf)}`),
    columns([
      ["To come", "Date past", "No date", "Waiting", "Duty"],
      ...workloads.map(({ duty, toCome, past, undated, waiting }) => [
        toCome.length,
        past.length,
        undated,
        waiting,
        duty.action,
      ]),
    ]),
    "",
    paragraph(
      "Waiting: an earlier step comes first. The files say nothing of what was done already, so a duty whose date is past may well be fulfilled.",
    ),
    ...workloads.flatMap((workload) => nearest(workload, language)),
  ].join("\n");
}

/** Whole decisions are built only for students with a rule that is met and asks for something. */
function tasksOf({ rules }: Policy, table: DecisionTable): Task[] {
  const asking = rules.filter((rule) => rule.duties.length > 0).map((rule) => table.result(rule.id));
  return table.studentIds.flatMap((studentId, index) => {
    if (!asking.some((result) => results[result[index]!] === "met")) return [];
    return table.at(index).outcomes.flatMap((outcome) => outcome.duties.map((due) => ({ studentId, due })));
  });
}

function workloadsOf(policy: Policy, tasks: readonly Task[]): Workload[] {
  return policy.rules.flatMap((rule) =>
    rule.duties.map((duty) => {
      const own = tasks.filter(({ due }) => due.ruleId === rule.id && due.dutyId === duty.id).sort(byDate);
      const open = own.filter(({ due }) => due.status === "open");
      return {
        duty,
        toCome: open.filter(({ due }) => due.dueOn !== undefined),
        past: own.filter(({ due }) => due.status === "overdue"),
        undated: open.filter(({ due }) => due.dueOn === undefined).length,
        waiting: own.filter(({ due }) => due.status === "waiting").length,
      };
    }),
  );
}

function byDate(a: Task, b: Task): number {
  const [first, second] = [`${a.due.dueOn} ${a.studentId}`, `${b.due.dueOn} ${b.studentId}`];
  return first < second ? -1 : 1;
}

function nearest({ duty, toCome, past }: Workload, language: (studentId: string) => string | undefined): string[] {
  if (toCome.length + past.length === 0) return [];
  const line = (words: string, tasks: readonly Task[]): string[] =>
    tasks.length === 0 ? [] : [paragraph(`${words} ${tasks.map(taskInWords).join("; ")}.`, "    ", "      ")];

  function taskInWords({ studentId, due }: Task): string {
    const home = language(studentId) ?? "the home language";
    const both = home === "English" ? "" : ` in ${home}${duty.language === "home-and-english" ? " and English" : ""}`;
    return `${studentId} by ${inWords(due.dueOn!)}${duty.language === undefined ? "" : both}`;
  }

  return [
    "",
    paragraph(`${duty.action}:`),
    ...line("Next:", toCome.slice(0, examples)),
    ...line("Last past:", past.slice(-examples)),
  ];
}
