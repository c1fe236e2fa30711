import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Skodje un di kes resposta di ${least} ti ${greatest}.`,
    twoAnswers: "Skodje un resposta, o fla pamodi bu ka ta da nenhun, má ka tudu dos.",
    notAsked: "Kel pergunta li ka é pa bu funson.",
    unknownItem: "Kel formuláriu li ka ten kel pergunta.",
    tooLong: (most) => `Favor usa so ti ${most} karater.`,
    unknownLanguage: "Kel formuláriu li ka sta disponível na kel língua.",
    answered: ({ answered, asked }) => `${answered} di ${asked} respondedu.`,
    labels: {
      "not-applicable": "Ka ta aplika",
      "dont-know": "N ka sabe",
      role: "Bu funson",
      priority: "Kuantu kel li ta inporta gosi?",
      feasibility: "Kuantu kel li pode ser fetu gosi?",
      evidence: "Kuzé ki ta mostra-l?",
      note: "Nota",
      currentStrategy: "Kuzé ki nu ta faze gosi?",
      actionStep: "Kuzé ki nu pode faze dipôs?",
    },
  };
}
