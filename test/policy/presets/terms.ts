import type { Locale } from "../../../src/index.js";

/** The languages of the translations. */
export type Foreign = Exclude<Locale, "en">;

/** What an English term is in each language. */
export interface Term extends Readonly<Record<Foreign, RegExp>> {
  readonly en: RegExp;
}

/** Terms that a translation has exactly where the English has them: law turns on them. */
export const exactTerms: readonly Term[] = [
  {
    en: /more than|over 30/i,
    es: /más del? /i,
    pt: /mais de /i,
    ht: /plis pase /i,
    kea: /más di /i,
    "zh-Hans": /超过/,
    vi: /\bhơn (?=\d|một)/i,
  },
  {
    en: /at least/i,
    es: /al menos/i,
    pt: /pelo menos/i,
    ht: /omwen/i,
    kea: /pelu menus/i,
    "zh-Hans": /至少/,
    vi: /ít nhất/i,
  },
  {
    en: /less than/i,
    es: /menos del 5%/,
    pt: /menos de 5%/,
    ht: /mwens pase/,
    kea: /má menus di/,
    "zh-Hans": /少于/,
    vi: /dưới 5%/,
  },
  {
    en: /\bor more\b/,
    es: /o más (?!de)/,
    pt: /ou mais (?!de)/,
    ht: /oswa plis(?! pase)/,
    kea: /o más (?!di )/,
    "zh-Hans": /或以上/,
    vi: /từ (?:\d+|một) (?:ngày|tiết).* trở lên/i,
  },
  {
    en: /in a row|consecutive/i,
    es: /seguid[oa]s/,
    pt: /seguid[oa]s/,
    ht: /youn apre lòt/,
    kea: /un tras di otu/,
    "zh-Hans": /连续/,
    vi: /liên tiếp/,
  },
  {
    // Where the word for a truant is made of the same words, it is left aside.
    en: /unexcused|without an excuse/i,
    es: /sin justifica(?:r|ción)(?! válida)/,
    pt: /sem justificativa(?! válida)/,
    ht: /san jistifikasyon(?! valab)/,
    kea: /(?<!rilatóriu di falta )sen justifikason(?! válidu)/,
    "zh-Hans": /无正当理由/,
    vi: /(?<!báo cáo về nghỉ học )không phép/,
  },
  {
    en: /valid excuse/,
    es: /justificación válida/,
    pt: /justificativa válida/,
    ht: /jistifikasyon valab/,
    kea: /justifikason válidu/,
    "zh-Hans": /无有效理由/,
    vi: /lý do hợp lệ/,
  },
  {
    en: /guardian/,
    es: /padre,? (?:a )?la madre o (?:al|el) tutor/,
    pt: /responsável/,
    ht: /paran an oswa gadyen an/,
    kea: /pai, mai o enkaregadu/,
    "zh-Hans": /家长或监护人/,
    vi: /phụ huynh hoặc người giám hộ/,
  },
  {
    en: /chronic/i,
    es: /ausentismo crónico/i,
    pt: /ausência crônica/i,
    ht: /absans kwonik/i,
    kea: /auzénsia króniku/i,
    "zh-Hans": /长期缺课/,
    vi: /vắng mặt kéo dài/i,
  },
  { en: /\btiers?\b/, es: /nivel/, pt: /níve/, ht: /nivo/, kea: /nível/, "zh-Hans": /第\d级|三级支持/, vi: /bậc/ },
  {
    en: /quarter/,
    es: /un cuarto del año escolar \(quarter\)/,
    pt: /um quarto do ano letivo \(quarter\)/,
    ht: /yon ka ane lekòl \(quarter\)/,
    kea: /un kuartu di anu letivu \(quarter\)/,
    "zh-Hans": /四分之一学年（quarter）/,
    vi: /một phần tư năm học \(quarter\)/,
  },
  {
    en: /semester/,
    es: /semestre/,
    pt: /semestre/,
    ht: /semès/,
    kea: /simestri/,
    "zh-Hans": /学期（semester）/,
    vi: /học kỳ/,
  },
  {
    en: /school month/,
    es: /mes escolar/,
    pt: /mês letivo/,
    ht: /mwa lekòl/,
    kea: /mes di skóla/,
    "zh-Hans": /教学月/,
    vi: /tháng học/,
  },
  {
    en: /any reason/,
    es: /cualquier motivo/,
    pt: /qualquer motivo/,
    ht: /nenpòt rezon/,
    kea: /kualker motivu/,
    "zh-Hans": /不论原因/,
    vi: /bất kỳ lý do gì/,
  },
];
