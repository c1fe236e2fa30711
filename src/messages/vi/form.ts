import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Hãy chọn một trong các câu trả lời từ ${least} đến ${greatest}.`,
    twoAnswers: "Hãy chọn một câu trả lời hoặc cho biết lý do không trả lời, không chọn cả hai.",
    notAsked: "Câu hỏi này không dành cho vai trò của quý vị.",
    unknownItem: "Biểu mẫu này không có câu hỏi đó.",
    tooLong: (most) => `Vui lòng dùng tối đa ${most} ký tự.`,
    unknownLanguage: "Biểu mẫu này chưa có bằng ngôn ngữ đó.",
    answered: ({ answered, asked }) => `Đã trả lời ${answered} trên ${asked} câu.`,
    labels: {
      "not-applicable": "Không áp dụng",
      "dont-know": "Tôi không biết",
      role: "Vai trò của quý vị",
      priority: "Hiện nay điều này quan trọng đến mức nào?",
      feasibility: "Hiện nay có thể làm điều này tốt đến mức nào?",
      evidence: "Điều gì cho thấy như vậy?",
      note: "Ghi chú",
      currentStrategy: "Hiện nay chúng ta đang làm gì?",
      actionStep: "Tiếp theo chúng ta có thể làm gì?",
    },
  };
}
