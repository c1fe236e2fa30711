import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Chwazi youn nan repons yo, ant ${least} ak ${greatest}.`,
    twoAnswers: "Chwazi yon repons, oswa di poukisa ou pa bay youn, men pa toulède.",
    notAsked: "Kesyon sa a pa pou wòl ou genyen an.",
    unknownItem: "Fòmilè sa a pa gen kesyon sa a.",
    tooLong: (most) => `Tanpri pa depase ${most} karaktè.`,
    unknownLanguage: "Fòmilè sa a pa disponib nan lang sa a.",
    answered: ({ answered, asked }) => `${answered} sou ${asked} reponn.`,
    labels: {
      "not-applicable": "Pa aplikab",
      "dont-know": "Mwen pa konnen",
      role: "Wòl ou",
      priority: "Ki enpòtans sa genyen kounye a?",
      feasibility: "Nan ki mezi nou ka fè sa kounye a?",
      evidence: "Kisa ki montre sa?",
      note: "Nòt",
      currentStrategy: "Kisa n ap fè kounye a?",
      actionStep: "Kisa nou ta ka fè apre sa?",
    },
  };
}
