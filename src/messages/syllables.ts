/**
 * How many syllables an English word has, estimated from its spelling: groups of vowels, less an `e` at the end that is not spoken. Of a
 * number each digit is one.
 */
export function countSyllables(word: string): number {
  const digits = word.match(/\d/gu)?.length ?? 0;
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, "");
  if (letters === "") return Math.max(digits, 1);
  return digits + Math.max(vowelGroups(withoutSilentE(letters)) + splitVowels(letters), 1);
}

/** `missed` and `days'` lose nothing spoken; `needed` and `absences` keep theirs. */
function withoutSilentE(letters: string): string {
  if (/[^td]ed$/u.test(letters)) return letters.replace(/ed$/u, "");
  if (/(?:[sxzcg]|[cs]h)es$/u.test(letters)) return letters;
  if (/[^aeiouy]es$/u.test(letters)) return letters.replace(/es$/u, "");
  if (/[^aeiouy]le$/u.test(letters)) return letters;
  return letters.replace(/(?<=.[^aeiouy])e$/u, "");
}

function vowelGroups(letters: string): number {
  return letters.replace(/^y/u, "").match(/[aeiouy]{1,2}/gu)?.length ?? 0;
}

/** `guardian`, `period`, `being`: two vowels that are spoken apart; `social` and `action` are not. */
function splitVowels(letters: string): number {
  return letters.match(/(?<=[^cstgx])i(?=a|o(?!u)|um)|(?<=[^aeiouy][ey])(?=ing)/gu)?.length ?? 0;
}
