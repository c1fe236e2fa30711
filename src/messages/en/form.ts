import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Choose one of the answers from ${least} to ${greatest}.`,
    twoAnswers: "Choose an answer, or say why you give none, not both.",
    notAsked: "This question is not for your role.",
    unknownItem: "This form has no such question.",
    tooLong: (most) => `Please use no more than ${most} characters.`,
    unknownLanguage: "This form is not available in that language.",
    answered: ({ answered, asked }) => `${answered} of ${asked} answered.`,
    labels: {
      "not-applicable": "Does not apply",
      "dont-know": "I do not know",
      role: "Your role",
      priority: "How much does this matter now?",
      feasibility: "How well could this be done now?",
      evidence: "What shows it?",
      note: "Note",
      currentStrategy: "What do we do now?",
      actionStep: "What could we do next?",
    },
  };
}
