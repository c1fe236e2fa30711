import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Escolha uma das respostas de ${least} a ${greatest}.`,
    twoAnswers: "Escolha uma resposta ou diga por que não responde, mas não as duas coisas.",
    notAsked: "Esta pergunta não é para a sua função.",
    unknownItem: "Este formulário não tem essa pergunta.",
    tooLong: (most) => `Use no máximo ${most} caracteres.`,
    unknownLanguage: "Este formulário não está disponível nesse idioma.",
    answered: ({ answered, asked }) => `${answered} de ${asked} respondidas.`,
    labels: {
      "not-applicable": "Não se aplica",
      "dont-know": "Não sei",
      role: "A sua função",
      priority: "Quanto isto importa agora?",
      feasibility: "Até que ponto isto pode ser feito agora?",
      evidence: "O que o comprova?",
      note: "Observação",
      currentStrategy: "O que fazemos agora?",
      actionStep: "O que poderíamos fazer a seguir?",
    },
  };
}
