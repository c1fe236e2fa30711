import type {
  DayName,
  ExcusalName,
  GradeText,
  HandbookMessages,
  KindName,
  LastName,
  UnitText,
  WindowText,
} from "../types.js";
import { asked, entry, isTime } from "../write.js";
import { language as say, terms } from "./language.js";

/** What was missed, before the number and after it: `缺课至少5天`. */
const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, readonly [before: string, after: string]> = {
  day: ["缺课", "天"],
  "day-equivalent": ["缺课时间合计", "整天"],
  "half-day": ["缺课", "个半天"],
  hour: ["缺课", "小时"],
  period: ["缺课", "节课"],
  tardy: ["迟到", "天"],
};

const lasts: Record<LastName, string> = {
  "calendar-day": "个日历日",
  "school-day": "个上课日",
  week: "周",
  month: "个月",
};

const excusals: Record<ExcusalName, string> = {
  excused: "有正当理由的缺课",
  unexcused: "无正当理由的缺课",
  unknown: "尚未登记原因的缺课",
};

const kinds: Record<KindName, string> = { absent: "缺席", tardy: "迟到", "early-departure": "早退" };

const grades: Record<string, string> = { PK: "学前班", KG: "幼儿园（kindergarten）" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "您可以放心的几点",
      rules: "学校何时必须采取行动",
      tiers: "三级支持",
      counting: "天数如何计算",
      sources: "依据出处",
    },
    madeFrom: (version) => `本页根据政策的${version}版编写。学校按照同一文本作决定。`,
    inForce: ({ from, until }) =>
      `有效期：${from === undefined ? "" : `自${say.date(from)}起`}${until === undefined ? "" : `至${say.date(until)}止`}。`,

    noVerdict: "数字本身绝不是定论，只是告诉学校何时该行动。",
    peopleDecide: (questions) => `以下事项由人来判断，而不是由数字决定：${say.list(questions)}。`,
    yourLanguage: {
      home: "凡下文注明之处，学校会用您的家庭语言写信给您。",
      "home-and-english": "凡下文注明之处，学校会用您的家庭语言和英文写信给您。",
    },
    choiceOfDates: (offers) => `凡下文注明之处，您可以从至少${say.number(offers)}个日期中选择。`,
    moreTime: "凡下文注明之处，您可以要求更多时间。",
    schoolActs: "每条规则下都写明学校必须做什么、为谁做以及期限。",

    when: "条件：",
    conditions: { all: "以下各项全部成立：", any: "以下各项至少有一项成立：", not: "以下情况不成立：" },
    count: ({ units, within, ...count }) => `${inWindow(within)}，${amountAsked(units, count)}。`,
    perMonth: ({ units, number }) =>
      `从学生本学年第一个上课日起，每个月按${say.number(number)}${measure(units)}累计，${what(units)}达到或超过该累计数。`,
    share: ({ units, within, of, ...share }) =>
      `${inWindow(within)}，${what(units)}占${whole(of, units)}的比例：${asked(say, share, percent, percent)}。`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `连续${amountAsked(units, run)}。${acrossExcused ? "中间有正当理由的日子不打断连续计算。" : "中间若有不计入的上课日，则重新计算。"}`,
    reached: ({ title, within, ...reached }) =>
      `${inWindow(within)}，达到${title}${asked(say, reached, (value) => `${say.number(value)}次`)}。`,
    fact: ({ name, asked }) => `${name}：${asked}。`,
    factIs: ({ name, value }) => `${name}：${typeof value === "string" ? value : value ? "是" : "否"}。`,
    inGrades: (list) => `学生所在年级为${gradeList(list)}。`,
    onlyExcusal: (list) => `只计算${say.either(list.map((excusal) => excusals[excusal]))}。`,
    anyExcusal: "不论有无正当理由都计算。",
    nothing: "但此处不计算任何缺课。",
    onlyKinds: (list) => `只计算${say.list(list.map((kind) => kinds[kind]))}。`,
    exceptReasons: (reasons) => `因${say.either(reasons)}而缺课的时间不计算。`,

    holds: {
      "while-true": "只有在上述情况持续期间才适用。",
      "once-reached": "一旦达到，便适用至本学年结束。",
      "each-time": "每逢计入的一天都重新开始。",
    },
    forGrades: (list) => `仅适用于${gradeList(list)}的学生。`,
    forAges: ({ on, ...ages }) =>
      `仅适用于年龄${asked(say, ages, (value) => `${say.number(value)}岁`)}的学生${on === undefined ? "" : `（以本学年${on}为准）`}。`,
    afterDays: (days) => `学生在册满${say.number(days)}个上课日后才适用。`,
    requires: (questions) => `单凭数字不能决定。须先由人查明：${say.list(questions)}。`,
    leadsTo: ({ tier, title }) => `支持：第${tier}级${title === undefined ? "" : `，${title}`}。`,
    status: (name) => `名称：${name}。`,

    schoolMust: "学校必须做的事：",
    dutyFor: (recipients) => `对象：${say.list(recipients)}。`,
    dutyBy: (role) => `由谁来做：${role}。`,
    dutyLanguage: { home: "使用您的家庭语言。", "home-and-english": "使用您的家庭语言和英文。" },
    dutyOffers: (offers) => `您可以从至少${say.number(offers)}个日期中选择。`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined ? "" : `，自${after.what === "duty" ? "完成此事" : "达到此项"}时起算：${after.title}`;
      return `期限：${dueDays(within, unit, before)}${from}。`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `延长：最多再加${say.number(within)}${lasts[unit]}。可提出要求的人：${onRequestOf}。`,
    notNeededIf: (event) => `如${event}，则无需进行。`,

    tierTitle: ({ tier, title }) => `第${tier}级：${title}`,

    presentShare: (share) => `学生当天在校时间达到${percent(share)}或以上，该天算作到校；否则全天算作缺课。`,
    wholeDays: "只有全天缺课才算缺课一天。如某条规则计算部分时间，会另行写明。",
    instruction: "学校在其他地方安排的上课时间算作在校时间。",
    uncoded: (excusal) =>
      excusal === undefined
        ? "尚未登记原因的缺课不视为无正当理由。"
        : `尚未登记原因的缺课按以下类别计算：${excusals[excusal]}。`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `一天缺课达到${percent(oneFrom)}，算作一个半天；达到${percent(twoFrom)}，算作两个半天。`,
    minimumMembership: (days) => `在册未满${say.number(days)}个上课日的学生，不称为长期缺课。`,

    source: (number) => `出处：见下文第${number}项。`,
    kinds: { statute: "法律", regulation: "法规", guidance: "指引", local: "地方规定" },
    verified: { yes: "已对照出处核实。", no: "未核实：并非全部内容都能在出处查到。" },
    noAdvice: "本页不是法律意见。",
  };
}

function percent(share: number): string {
  return say.share(share, 4);
}

function amountAsked(list: readonly UnitText[], count: Parameters<typeof asked>[1]): string {
  return `${what(list)}${asked(say, count, (value) => `${say.number(value)}${measure(list)}`)}`;
}

function what(list: readonly UnitText[]): string {
  const [only] = list;
  if (list.length !== 1 || only === undefined)
    return `有以下任一情况（${say.either(list.map((unit) => what([unit])))}）的日子`;
  if (only.unit === "occasion") return `每次超过${say.number(only.minutes)}分钟的缺课（整天算一次）`;
  if (only.unit !== "partial-day") return units[only.unit][0];
  if (only.periods !== undefined) return `当天至少缺${say.number(only.periods)}节课的日子`;
  if (only.minutes !== undefined) return `当天至少缺课${say.number(only.minutes)}分钟的日子`;
  return "缺课（全天或部分时间）";
}

function measure(list: readonly UnitText[]): string {
  const [only] = list;
  if (list.length !== 1 || only === undefined || only.unit === "partial-day") return "天";
  return only.unit === "occasion" ? "次" : units[only.unit][1];
}

function whole(of: "membership" | "window-days" | number, list: readonly UnitText[]): string {
  if (typeof of === "number") return say.amount(list[0]?.unit ?? "day", of);
  const days = isTime(list) ? "上课时间" : "上课日";
  return of === "membership" ? `学生至今全部${days}` : `全部${days}（包括尚未到来的）`;
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "本学年内";
  if (window === "enrollment") return "本学年内，自学生入校起";
  if (window === "calendar-month") return "在一个日历月内";
  if (typeof window === "string") return `在一个${terms[window]}内`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "在该上课日";
  const days = last === 1 ? `在一${lasts[unit]}内` : `在最近${say.number(last)}${lasts[unit]}内`;
  return `${days}${clipped ? "（限同一学年）" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "在当天之前" : "当天";
  if (before && within === 1) return `在下一${lasts[unit]}之前`;
  return before ? `在${say.number(within)}${lasts[unit]}结束之前` : `${say.number(within)}${lasts[unit]}以内`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])}至${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? (/^\d+$/u.test(grade) ? `${grade}年级` : `年级${grade}`);
}
