import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "有正当理由，或登记方式不在该规则计算之内",
  kind: "不属于该规则计算的类型",
  reason: "缺课原因不在该规则计算之内",
  instructed: "学生当时有上课",
  "too-little-missed": "当天缺课时间太少",
  "outside-window": "不在该规则所看的时段内",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: "，已过期限",
  waiting: "，须先等前一步完成",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `截至${say.date(asOf)}，尚无可计算的上课日。`;
      const parts = [
        `无正当理由${rounded(daysUnexcused)}天`,
        ...(daysUnknown > 0 ? [`尚未登记原因${rounded(daysUnknown)}天`] : []),
      ];
      return `截至${say.date(asOf)}：${rounded(daysInMembership)}个上课日中缺课${rounded(daysAbsent)}天（${say.share(absenceRate)}），其中${say.list(parts)}。`;
    },
    tier: (tier) => `第${tier}级支持。`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title}（${source(citation, verified)}）`;
      if (occurrences === undefined) return `自${say.date(since)}起符合：${rule}。`;
      return `已符合${say.amount("time", occurrences.length)}：${rule}。日期：${say.dates(occurrences)}。`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `尚未决定：${title}（${source(citation, verified)}）。自${say.date(since)}起不能排除。要作决定，学校需要知道：${say.list(needs)}。`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : `${say.date(from)}至${say.date(until)}`;
      const days = dates.length === 0 ? "" : `：${say.dates(dates)}`;
      return `${window}共计${observed}；规则要求${asked}${days}。`;
    },
    leftOut: ({ because, dates }) => `未计算（${entry(reasons, because) ?? because}）：${say.dates(dates)}。`,
    duty: ({ action, openedOn, ...rest }) => `待办，自${say.date(openedOn)}起${dueBy(rest)}：${action}。`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `；${times}次中有${overdue}次已过期限`;
      return `待办${say.amount("time", times)}，最近一次自${say.date(openedOn)}起${dueBy(rest)}${late}：${action}。`;
    },
    distance: ({ title, remaining }) => `在接下来的上课日中再缺课${remaining}整天，就会达到：${title}。`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `，期限为${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ".");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}，未核实`;
}
