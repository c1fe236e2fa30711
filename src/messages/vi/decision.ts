import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "có phép, hoặc được ghi theo cách khác với cách quy định tính",
  kind: "thuộc loại mà quy định không tính",
  reason: "vì lý do mà quy định không tính",
  instructed: "học sinh có được dạy học",
  "too-little-missed": "phần nghỉ trong ngày quá ít",
  "outside-window": "ngoài khoảng thời gian mà quy định xét",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", đã quá hạn",
  waiting: ", sau khi việc trước đó đã xong",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `Tính đến ${say.date(asOf)} chưa có ngày học nào để tính.`;
      const parts = [
        `${rounded(daysUnexcused)} ngày không phép`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} ngày chưa ghi lý do`] : []),
      ];
      return `Tính đến ${say.date(asOf)}: nghỉ ${rounded(daysAbsent)} trong ${rounded(daysInMembership)} ngày học (${say.share(absenceRate)}), trong đó ${say.list(parts)}.`;
    },
    tier: (tier) => `Hỗ trợ bậc ${tier}.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Áp dụng từ ${say.date(since)}: ${rule}.`;
      return `Đã áp dụng ${say.amount("time", occurrences.length)}: ${rule}. Vào ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Chưa quyết định: ${title} (${source(citation, verified)}). Từ ${say.date(since)} không thể loại trừ. Để quyết định, nhà trường cần biết: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` từ ${say.date(from)} đến ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Đã tính ${observed}${window}; quy định đòi hỏi ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `Không tính (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `Việc cần làm từ ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; ${overdue} trong ${times} lần đã quá hạn`;
      return `Việc cần làm ${say.amount("time", times)}, lần gần nhất từ ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `Nếu nghỉ thêm ${remaining} ngày trọn vẹn trong những ngày học sắp tới thì sẽ đến mức: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, hạn chót ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ",");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, chưa kiểm chứng`;
}
