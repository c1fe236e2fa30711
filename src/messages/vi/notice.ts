import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) =>
      toStudent ? `Kính gửi ${student} và gia đình:` : `Kính gửi gia đình của ${student}:`,
    glad: ({ student, school }) => `Chúng tôi rất vui vì ${student} là một phần của ${school}.`,
    absentOn: ({ student, dates }) => `${student} đã không đến trường: ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `Tính đến ${say.date(asOf)}, ${student} đã nghỉ ${daysAbsent} trong ${daysInMembership} ngày học.`,
    reasons:
      "Có nhiều điều có thể khiến việc đến trường trở nên khó khăn. Xin cho chúng tôi biết điều gì sẽ giúp được.",
    help: "Thư này không phải là hình phạt. Chúng tôi muốn giúp đỡ.",
    meeting: ({ dates }) =>
      `Chúng tôi mong được gặp quý vị. Quý vị có thể chọn một ngày: ${say.either(dates.map(say.date))}. Nếu không ngày nào thuận tiện, xin cho chúng tôi biết.`,
    moreTime: ({ days, unit }) =>
      `Nếu cần thêm thời gian, quý vị có thể xin thêm nhiều nhất ${days} ngày${unit === "school-day" ? " học" : ""}.`,
    interpreter: "Quý vị có cần người phiên dịch không? Xin cho chúng tôi biết.",
    call: ({ name, role, phone }) =>
      `Xin gọi cho ${name}${role === undefined ? "" : ` (${role})`}, số điện thoại ${phone}.`,
    source: (citation) => `Lý do chúng tôi viết thư: ${citation}.`,
  };
}
