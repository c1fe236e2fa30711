import { betweenWords, denials, fillers, helpingVerbs, otherThings, places } from "./word-lists.js";

/** How far behind a word it is looked for what it is about. */
const near = 6;
/** How far from a word a denial of it can stand. */
const farthest = 24;
/** That a student is sent away from school. */
const exclusions = ["suspend", "suspension", "expel", "expulsion", "disenroll", "unenroll"];
/** That a student is sent away, where a place follows: *dropped from the roll*, *removed from class*. */
const sendings = ["drop", "dropp", "remov", "exclu", "withdraw", "bar", "barr", "ban", "bann"];
const courts = ["court", "petition", "prosecut"];
const endings = /^(s|es|ed|ing|ion|ions|ling|led|ding|ded|de|des|sion|sions|al|als|e|n|ment)?$/u;

/** Whether an English text sends students away from school, other than to say that it does not. */
export function tellsExclusion(text: string): boolean {
  return tells(text, (words, at) => {
    const word = words[at]!;
    if (beginsWith(word, exclusions)) return !words.slice(at + 1, at + near).some((next) => isIn(otherThings, next));
    return beginsWith(word, sendings) && isFromPlace(words, at);
  });
}

/** Whether an English text turns to a court, other than to say that it does not. */
export function tellsCourt(text: string): boolean {
  return tells(text, (words, at) => beginsWith(words[at]!, courts));
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

function isIn(list: string, word: string): boolean {
  return list.includes(` ${word} `);
}

function isFromPlace(words: readonly string[], at: number): boolean {
  let isAway = false;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    if (isAway && isIn(places, word)) return true;
    if (!isIn(betweenWords, word)) return isAway && isIn(places, word.replace(/'s$/u, ""));
    isAway ||= word === "from" || word === "off";
  }
  return false;
}

/** Whether a denial stands before a word, or behind it and a helping verb (*is not*, *cannot*), with nothing of weight between. */
function isDenied(words: readonly string[], at: number, step: 1 | -1): boolean {
  for (let next = at + step; Math.abs(next - at) <= farthest; next += step) {
    const word = words[next];
    if (word === undefined) return false;
    if (isIn(denials, word))
      return step < 0 || isIn(helpingVerbs, words[next - 1]!) || /n't$|not$/u.test(word.slice(2));
    if (!isIn(fillers, word) && !beginsWith(word, exclusions) && !beginsWith(word, sendings)) return false;
  }
  return false;
}
