import {
  betweenWords,
  courtWords,
  denials,
  exclusionWords,
  fillers,
  helpingVerbs,
  otherThings,
  placeWords,
  sendingWords,
} from "./word-lists.js";

/** How far behind a word it is looked for what it is about. */
const near = 6;
/** How far from a word a denial of it can stand. */
const farthest = 24;
const isDenial = /* @__PURE__ */ new Set<string>(denials);
const isFiller = /* @__PURE__ */ new Set<string>(fillers);
const isPlace = /* @__PURE__ */ new Set<string>(placeWords);
const isBetween = /* @__PURE__ */ new Set<string>(betweenWords);
const isOther = /* @__PURE__ */ new Set<string>(otherThings);
const isVerb = /* @__PURE__ */ new Set<string>(helpingVerbs);
const endings = /^(s|es|ed|ing|ion|ions|ling|led|ding|ded|de|des|sion|sions|al|als|e|n|ment)?$/u;

/** Whether an English text sends students away from school, other than to say that it does not. */
export function tellsExclusion(text: string): boolean {
  return tells(text, (words, at) => {
    if (beginsWith(words[at]!, exclusionWords))
      return !words.slice(at + 1, at + near).some((word) => isOther.has(word));
    return beginsWith(words[at]!, sendingWords) && isFromPlace(words, at);
  });
}

/** Whether an English text turns to a court, other than to say that it does not. */
export function tellsCourt(text: string): boolean {
  return tells(text, (words, at) => beginsWith(words[at]!, courtWords));
}

/** Whether an English text has a word that begins with one of these. */
export function hasWord(text: string, beginnings: readonly string[]): boolean {
  return sentencesOf(text).some((words) =>
    words.some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );
}

function tells(text: string, isTold: (words: readonly string[], at: number) => boolean): boolean {
  return sentencesOf(text).some((words) =>
    words.some((_, at) => isTold(words, at) && !isDenied(words, at, -1) && !isDenied(words, at, 1)),
  );
}

function sentencesOf(text: string): string[][] {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[.;:!?]+/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []);
}

function beginsWith(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning) && endings.test(word.slice(beginning.length)));
}

function isFromPlace(words: readonly string[], at: number): boolean {
  let next = at + 1;
  let isAway = false;
  while (next < words.length && isBetween.has(words[next]!) && !(isAway && isPlace.has(words[next]!))) {
    isAway ||= words[next] === "from" || words[next] === "off";
    next++;
  }
  return isAway && next < words.length && isPlace.has(words[next]!.replace(/'s$/u, ""));
}

/** Whether a denial stands before a word, or behind it and a helping verb (*is not*, *cannot*), with nothing of weight between. */
function isDenied(words: readonly string[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; Math.abs(next - at) <= farthest; next += step) {
    const word = words[next];
    if (word === undefined) return false;
    if (isDenial.has(word)) return step < 0 || isVerb.has(words[next - 1]!) || /n't$|not$/u.test(word.slice(2));
    if (!isFiller.has(word) && !beginsWith(word, exclusionWords) && !beginsWith(word, sendingWords)) return false;
  }
  return false;
}
