import type { FormMessages } from "../form-types.js";

export const form: FormMessages = {
  offScale: ({ least, greatest }) => `Hãy chọn một trong các câu trả lời từ ${least} đến ${greatest}.`,
  twoAnswers: "Hãy chọn một câu trả lời hoặc cho biết lý do không trả lời, không chọn cả hai.",
  notAsked: "Câu hỏi này không dành cho vai trò của quý vị.",
  unknownItem: "Biểu mẫu này không có câu hỏi đó.",
  tooLong: (most) => `Vui lòng dùng tối đa ${most} ký tự.`,
  unknownLanguage: "Biểu mẫu này chưa có bằng ngôn ngữ đó.",
  answered: ({ answered, asked }) => `Đã trả lời ${answered} trên ${asked} câu.`,
};
