/** Where Chinese is written in traditional characters unless a tag says otherwise. */
const traditional = new Set(["tw", "hk", "mo"]);

/** `zh-Hans` of `zh-CN`, `es-Latn` of `es-MX`; undefined for what is no tag. */
export function languageAndScript(locale: string): string | undefined {
  if (typeof locale !== "string") return undefined;
  const tag = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{1,8})*$/u.exec(locale.toLowerCase());
  if (tag === null) return undefined;
  const [, language = "", script, region = ""] = tag;
  return `${language}-${script ?? usualScript(language, region)}`;
}

function usualScript(language: string, region: string): string {
  if (language !== "zh") return "latn";
  return traditional.has(region) ? "hant" : "hans";
}
