import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

/** A measure word follows the number, and nouns have no plural. */
const units: Record<UnitName, string> = {
  day: "天",
  "day-equivalent": "整天的时间",
  "half-day": "个半天",
  hour: "小时",
  period: "节课",
  tardy: "天迟到",
  occasion: "次",
  "partial-day": "天（当天有缺课）",
  time: "次",
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `至少${number}`,
  moreThan: ([number]) => `超过${number}`,
  atMost: ([number]) => `最多${number}`,
  lessThan: ([number]) => `少于${number}`,
  between: ([low, high]) => `${low}至${high}`,
};

/** The kinds of terms. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "四分之一学年（quarter）",
  trimester: "三学期制学期（trimester）",
  semester: "学期（semester）",
  "marking-period": "评分期",
  "school-month": "教学月",
};

const languages: Record<string, string> = {
  en: "英文",
  es: "西班牙文",
  pt: "葡萄牙文",
  ht: "海地克里奥尔文",
  kea: "佛得角克里奥尔文",
  zh: "中文",
  vi: "越南文",
};

export const language: LanguageMessages = {
  date: (date) => `${date.slice(0, 4)}年${dayOfMonth(date)}`,
  dates: (dates) => byYear(dates, (days, year) => `${year}年${language.list(days.map(dayOfMonth))}`, "；"),
  dayOfYear: (month, day) => `${month}月${day}日`,
  list: (items) => joined(items, "、", "和"),
  either: (items) => joined(items, "、", "或"),
  sentences: (sentences) => sentences.join(""),
  number: (value) => decimal(value, 4, "."),
  amount: (unit, amount) => `${decimal(amount, 1, ".")}${units[unit]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ".")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `引号内的文字${name === undefined ? "为政策原文的语言" : `为${name}`}，即政策的原文。`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `${terms[term]}的起止日期`,
};

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
