import type { FormMessages } from "../form-types.js";

export function form(): FormMessages {
  return {
    offScale: ({ least, greatest }) => `Elija una de las respuestas de ${least} a ${greatest}.`,
    twoAnswers: "Elija una respuesta o diga por qué no la da, pero no las dos cosas.",
    notAsked: "Esta pregunta no es para su función.",
    unknownItem: "Este formulario no tiene esa pregunta.",
    tooLong: (most) => `Use como máximo ${most} caracteres.`,
    unknownLanguage: "Este formulario no está disponible en ese idioma.",
    answered: ({ answered, asked }) => `${answered} de ${asked} contestadas.`,
    labels: {
      "not-applicable": "No corresponde",
      "dont-know": "No sé",
      role: "Su función",
      priority: "¿Cuánto importa esto ahora?",
      feasibility: "¿Qué tan posible es hacerlo ahora?",
      evidence: "¿Qué lo demuestra?",
      note: "Nota",
      currentStrategy: "¿Qué hacemos ahora?",
      actionStep: "¿Qué podríamos hacer después?",
    },
  };
}
