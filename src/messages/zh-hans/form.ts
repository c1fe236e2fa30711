import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `请从 ${least} 到 ${greatest} 中选择一个答案。`,
    twoAnswers: "请选择一个答案，或说明不作答的原因，两者只选其一。",
    notAsked: "这个问题不适用于您的身份。",
    unknownItem: "此表没有这个问题。",
    tooLong: (most) => `请不要超过 ${most} 个字符。`,
    unknownLanguage: "此表没有该语言的版本。",
    answered: ({ answered, asked }) => `已回答 ${answered} 题，共 ${asked} 题。`,
    labels: {
      "not-applicable": "不适用",
      "dont-know": "我不知道",
      role: "您的身份",
      priority: "这一点现在有多重要？",
      feasibility: "这一点现在有多大可能做到？",
      evidence: "有什么可以说明？",
      note: "备注",
      currentStrategy: "我们现在怎么做？",
      actionStep: "我们下一步可以怎么做？",
    },
  };
}
