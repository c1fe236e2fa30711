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
import { asked, capital, entry, isTime } from "../write.js";
import { language as say, terms } from "./language.js";

const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, string> = {
  day: "ngày nghỉ học",
  "day-equivalent": "ngày trọn vẹn tính gộp thời gian nghỉ",
  "half-day": "nửa ngày nghỉ học",
  hour: "giờ nghỉ học",
  period: "tiết nghỉ học",
  tardy: "ngày đi trễ",
};

const lasts: Record<LastName, string> = {
  "calendar-day": "ngày dương lịch",
  "school-day": "ngày học",
  week: "tuần",
  month: "tháng",
};

const excusals: Record<ExcusalName, string> = {
  excused: "thời gian nghỉ có phép",
  unexcused: "thời gian nghỉ không phép",
  unknown: "thời gian nghỉ chưa ai ghi lý do",
};

const kinds: Record<KindName, string> = { absent: "vắng mặt", tardy: "đi trễ", "early-departure": "về sớm" };

const grades: Record<string, string> = { PK: "tiền mẫu giáo", KG: "mẫu giáo" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "Những điều quý vị có thể tin cậy",
      rules: "Khi nào nhà trường phải hành động",
      tiers: "Ba bậc hỗ trợ",
      counting: "Cách tính ngày",
      sources: "Điều này được ghi ở đâu",
    },
    madeFrom: (version) =>
      `Trang này được soạn từ bản ${version} của quy định. Nhà trường quyết định theo cùng văn bản đó.`,
    inForce: ({ from, until }) =>
      `Có hiệu lực${from === undefined ? "" : ` từ ${say.date(from)}`}${until === undefined ? "" : ` đến ${say.date(until)}`}.`,

    noVerdict: "Con số không bao giờ là phán quyết. Nó chỉ cho trường biết khi nào phải hành động.",
    peopleDecide: (questions) =>
      `Những điều này do con người quyết định, không phải do con số: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Ở những chỗ có ghi dưới đây, trường viết cho quý vị bằng ngôn ngữ quý vị dùng ở nhà.",
      "home-and-english":
        "Ở những chỗ có ghi dưới đây, trường viết cho quý vị bằng ngôn ngữ quý vị dùng ở nhà và bằng tiếng Anh.",
    },
    choiceOfDates: (offers) =>
      `Ở những chỗ có ghi dưới đây, quý vị được chọn trong ít nhất ${say.number(offers)} ngày hẹn.`,
    moreTime: "Ở những chỗ có ghi dưới đây, quý vị có thể xin thêm thời gian.",
    schoolActs: "Ở mỗi quy định đều ghi rõ trường phải làm gì, cho ai và trong thời hạn nào.",

    when: "Khi nào:",
    conditions: {
      all: "Tất cả những điều này đều đúng:",
      any: "Ít nhất một trong những điều này đúng:",
      not: "Điều này không đúng:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `Tổng cộng, ít nhất ${amount(units, number)} cho mỗi tháng kể từ ngày học đầu tiên của học sinh trong năm.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units))}: ${asked(say, share, percent, percent)} của ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, liên tiếp. ${
        acrossExcused
          ? "Những ngày có phép ở giữa không làm đứt chuỗi."
          : "Một ngày học ở giữa không được tính sẽ làm đứt chuỗi."
      }`,
    reached: ({ title, within, ...reached }) =>
      `Đã đến mức ${title} ${asked(say, reached, (value) => `${say.number(value)} lần`)} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "có" : "không"}.`,
    inGrades: (list) => `Học sinh đang học ${gradeList(list)}.`,
    onlyExcusal: (list) => `Chỉ tính ${say.either(list.map((excusal) => excusals[excusal]))}.`,
    anyExcusal: "Có phép hay không phép đều tính.",
    nothing: "Nhưng ở đây không tính lần vắng nào.",
    onlyKinds: (list) => `Chỉ tính ${say.list(list.map((kind) => kinds[kind]))}.`,
    exceptReasons: (reasons) => `Không tính thời gian nghỉ vì ${say.either(reasons)}.`,

    holds: {
      "while-true": "Chỉ áp dụng khi điều này còn đúng.",
      "once-reached": "Khi đã đến mức này thì áp dụng cho đến hết năm học.",
      "each-time": "Bắt đầu lại vào mỗi ngày được tính.",
    },
    forGrades: (list) => `Chỉ dành cho học sinh ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `Chỉ dành cho học sinh ${asked(say, ages, (value) => `${say.number(value)} tuổi`)}${
        on === undefined ? "" : `, tính vào ${on} của năm học`
      }.`,
    afterDays: (days) => `Chỉ áp dụng sau ${say.number(days)} ngày học có tên trong danh sách của trường.`,
    requires: (questions) =>
      `Riêng con số không quyết định được. Trước hết phải có người tìm hiểu: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Hỗ trợ: bậc ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `Tên gọi: ${name}.`,

    schoolMust: "Việc nhà trường phải làm:",
    dutyFor: (recipients) => `Dành cho: ${say.list(recipients)}.`,
    dutyBy: (role) => `Người thực hiện: ${role}.`,
    dutyLanguage: {
      home: "Bằng ngôn ngữ quý vị dùng ở nhà.",
      "home-and-english": "Bằng ngôn ngữ quý vị dùng ở nhà và bằng tiếng Anh.",
    },
    dutyOffers: (offers) => `Quý vị được chọn trong ít nhất ${say.number(offers)} ngày hẹn.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, tính từ khi ${after.what === "duty" ? "làm xong việc này" : "đến mức này"}: ${after.title}`;
      return `Thời hạn: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `Thêm thời gian: nhiều nhất ${say.number(within)} ${lasts[unit]} nữa. Người có thể xin: ${onRequestOf}.`,
    notNeededIf: (event) => `Không cần nếu ${event}.`,

    tierTitle: ({ tier, title }) => `Bậc ${tier}: ${title}`,

    presentShare: (share) =>
      `Một ngày được tính là đi học nếu học sinh có mặt từ ${percent(share)} ngày trở lên. Nếu không, cả ngày được tính là nghỉ.`,
    wholeDays: "Một ngày chỉ được tính là nghỉ nếu nghỉ cả ngày. Quy định nào tính từng phần ngày thì sẽ ghi rõ.",
    instruction: "Thời gian trường dạy học ở nơi khác được tính là thời gian ở trường.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "Thời gian nghỉ chưa ai ghi lý do không bị coi là không phép."
        : `Thời gian nghỉ chưa ai ghi lý do được tính là ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `Nghỉ từ ${percent(oneFrom)} của một ngày trở lên được tính là nửa ngày. Từ ${percent(twoFrom)} trở lên được tính là hai nửa ngày.`,
    minimumMembership: (days) =>
      `Không ai bị coi là vắng mặt kéo dài trước khi có tên trong danh sách của trường ${say.number(days)} ngày học.`,

    source: (number) => `Nguồn: số ${number} dưới đây.`,
    kinds: {
      statute: "luật",
      regulation: "quy định của chính quyền",
      guidance: "hướng dẫn",
      local: "quy định địa phương",
    },
    verified: { yes: "Đã đối chiếu với nguồn.", no: "Chưa kiểm chứng: không phải mọi điều đều tìm thấy ở nguồn." },
    noAdvice: "Trang này không phải là tư vấn pháp lý.",
  };
}

function percent(share: number): string {
  return say.share(share, 4);
}

function amount(units: readonly UnitText[], value: number): string {
  return `${say.number(value)} ${noun(units)}`;
}

function noun(list: readonly UnitText[]): string {
  const [only] = list;
  if (list.length !== 1 || only === undefined)
    return `ngày có một trong những điều này: ${say.either(list.map((unit) => noun([unit])))}`;
  if (only.unit === "occasion")
    return `lượt nghỉ học dài hơn ${say.number(only.minutes)} phút (cả ngày tính là một lượt)`;
  if (only.unit !== "partial-day") return units[only.unit];
  if (only.periods !== undefined) return `ngày nghỉ ít nhất ${say.number(only.periods)} tiết học`;
  if (only.minutes !== undefined) return `ngày nghỉ ít nhất ${say.number(only.minutes)} phút`;
  return "ngày nghỉ học cả ngày hoặc một phần";
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return say.amount(units[0]?.unit ?? "day", of);
  const what = isTime(units) ? "thời gian học" : "số ngày học";
  return of === "membership" ? `${what} của học sinh đến nay` : `toàn bộ ${what}, kể cả phần chưa tới`;
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "trong năm học";
  if (window === "enrollment") return "trong năm học, kể từ khi học sinh vào trường";
  if (window === "calendar-month") return "trong một tháng dương lịch";
  if (typeof window === "string") return `trong một ${terms[window]}`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "trong chính ngày học đó";
  const days = last === 1 ? `một ${lasts[unit]}` : `${say.number(last)} ${lasts[unit]} gần nhất`;
  return `trong ${days}${clipped ? " của cùng năm học" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "trước ngày đó" : "trong cùng ngày";
  if (before && within === 1) return `trước ${lasts[unit]} kế tiếp`;
  return `${before ? "trước khi hết" : "trong vòng"} ${say.number(within)} ${lasts[unit]}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} đến ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `lớp ${grade}`;
}
