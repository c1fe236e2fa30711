import type { ResponseProblem } from "../types.js";

export function badAnswer(respondent: number, itemId: string, field: readonly string[]): ResponseProblem {
  return {
    code: "invalid-answer",
    path: ["responses", respondent, "answers", itemId, ...field],
    message: "not a value of the scale, or two answers in one; counted as unanswered",
  };
}

export function unknownItem(respondent: number, itemId: string): ResponseProblem {
  return {
    code: "unknown-item",
    path: ["responses", respondent, "answers", itemId],
    message: "the instrument has no item with this id; not counted",
  };
}

export function duplicateRespondent(respondent: number): ResponseProblem {
  return {
    code: "duplicate-respondent",
    path: ["responses", respondent, "respondentId"],
    message: "this respondent has answered before in this list; the first response stands",
  };
}

export function impossiblePopulation(path: readonly (string | number)[]): ResponseProblem {
  return {
    code: "impossible-population",
    path: ["population", ...path],
    message: "fewer people asked than answered, or not a whole number; the response rate is unknown",
  };
}
