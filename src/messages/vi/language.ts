import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

/** Nouns have no plural. */
const units: Record<UnitName, string> = {
  day: "ngày",
  "day-equivalent": "ngày trọn vẹn",
  "half-day": "nửa ngày",
  hour: "giờ",
  period: "tiết học",
  tardy: "ngày đi trễ",
  occasion: "lượt",
  "partial-day": "ngày có nghỉ học",
  time: "lần",
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `ít nhất ${number}`,
  moreThan: ([number]) => `hơn ${number}`,
  atMost: ([number]) => `nhiều nhất ${number}`,
  lessThan: ([number]) => `dưới ${number}`,
  between: ([low, high]) => `từ ${low} đến ${high}`,
};

/** The kinds of terms. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "phần tư năm học (quarter)",
  trimester: "phần ba năm học (trimester)",
  semester: "học kỳ",
  "marking-period": "kỳ tính điểm",
  "school-month": "tháng học",
};

const languages: Record<string, string> = {
  en: "tiếng Anh",
  es: "tiếng Tây Ban Nha",
  pt: "tiếng Bồ Đào Nha",
  ht: "tiếng Creole Haiti",
  kea: "tiếng Creole Cabo Verde",
  zh: "tiếng Trung",
  vi: "tiếng Việt",
};

export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)} năm ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))} năm ${year}`, "; "),
  dayOfYear: (month, day) => `ngày ${day} tháng ${month}`,
  list: (items) => joined(items, ", ", " và "),
  either: (items) => joined(items, ", ", " hoặc "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, ","),
  amount: (unit, amount) => `${decimal(amount, 1, ",")} ${units[unit]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ",")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `Những chữ trong ngoặc kép viết bằng ${name ?? "ngôn ngữ gốc của quy định"}, đúng theo nguyên văn quy định.`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `ngày bắt đầu và kết thúc của ${terms[term]}`,
};

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
