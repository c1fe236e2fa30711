import type { FormMessages } from "../form-types.js";

export const form: FormMessages = {
  offScale: ({ least, greatest }) => `Chwazi youn nan repons yo, ant ${least} ak ${greatest}.`,
  twoAnswers: "Chwazi yon repons, oswa di poukisa ou pa bay youn, men pa toulède.",
  notAsked: "Kesyon sa a pa pou wòl ou genyen an.",
  unknownItem: "Fòmilè sa a pa gen kesyon sa a.",
  tooLong: (most) => `Tanpri pa depase ${most} karaktè.`,
  unknownLanguage: "Fòmilè sa a pa disponib nan lang sa a.",
  answered: ({ answered, asked }) => `${answered} sou ${asked} reponn.`,
};
