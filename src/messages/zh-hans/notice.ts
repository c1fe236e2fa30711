import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `${student}及家人：` : `${student}的家人：`),
    glad: ({ student, school }) => `我们很高兴${student}是${school}的一员。`,
    absentOn: ({ student, dates }) => `${student}在以下日期没有到校：${say.dates(dates)}。`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `截至${say.date(asOf)}，${daysInMembership}个上课日中，${student}缺课${daysAbsent}天。`,
    reasons: "有许多事情会让上学变得困难。请告诉我们怎样可以帮到您。",
    help: "这封信不是惩罚。我们希望提供帮助。",
    meeting: ({ dates }) =>
      `我们希望与您见面。您可以选择一天：${say.either(dates.map(say.date))}。如果都不合适，请告诉我们。`,
    moreTime: ({ days, unit }) =>
      `如果您需要更多时间，可以要求最多再加${days}${unit === "school-day" ? "个上课日" : "天"}。`,
    interpreter: "您需要口译员吗？请告诉我们。",
    call: ({ name, role, phone }) => `请致电${name}${role === undefined ? "" : `（${role}）`}，电话：${phone}。`,
    source: (citation) => `我们写信的依据：${citation}。`,
  };
}
