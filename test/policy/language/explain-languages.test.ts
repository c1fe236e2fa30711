import { describe, expect, test } from "vitest";
import { buildCalendar, compilePolicy, createRegister, decide, explain, usMa } from "../../../src/index.js";
import type { AttendanceMark, Locale } from "../../../src/index.js";

const absent = (date: string, excusal?: "excused" | "unexcused"): AttendanceMark => ({
  studentId: "S1",
  date,
  kind: "absent",
  ...(excusal !== undefined && { excusal }),
});

/**
 * A student in Massachusetts as of October 15: September 2 to October 15 is 32 days from Monday to Friday, less October 13, of which 7 are
 * missed: 7 ÷ 31 = 22.58%. Five are unexcused, one excused, one not coded.
 */
const calendar = buildCalendar({
  id: "district",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
  closures: ["2025-10-13"],
});
const { register } = createRegister({
  calendars: [calendar],
  enrollments: [{ studentId: "S1", schoolId: "Oak", gradeLevel: "7", entryDate: "2025-09-02" }],
  marks: [
    ...["2025-09-03", "2025-09-10", "2025-09-24", "2025-10-01", "2025-10-08"].map((date) => absent(date, "unexcused")),
    absent("2025-09-17", "excused"),
    absent("2025-10-14"),
  ],
});
const decision = decide(compilePolicy(usMa), register, "S1", { asOf: "2025-10-15" });

const story: Record<Locale, readonly string[]> = {
  en: [
    "As of October 15, 2025: 7 of 31 school days missed (22.6%), 5 unexcused and 1 not coded.",
    "Tier 3 support.",
    "Met 6 times: A day absent that is not excused (M.G.L. c.76, §1B). On September 3, September 10, September 24, October 1, October 8 and October 14, 2025.",
    "To do 6 times, the last since October 14, 2025, due October 17, 2025; 5 of the 6 are past their date: Tell the guardian of the absence.",
    "Counted 5 days from September 2, 2025 to October 8, 2025; the rule asks for at least 5 days: September 3, September 10, September 24, October 1 and October 8, 2025.",
    "Not counted (excused, or coded in another way than the rule counts): September 17, 2025.",
    "To do since October 8, 2025: Make a reasonable effort to meet the guardian.",
    "Not decided: More than eight unexcused days in a quarter, willfully (M.G.L. c.119, §21). It cannot be ruled out since September 2, 2025. To decide it, the school needs to know: the dates of the quarter and whether the student stayed away on purpose.",
    "2 more whole days absent on the next school days would reach: Fourteen unexcused half days in six months.",
  ],
  es: [
    "Hasta el 15 de octubre de 2025: 7 de 31 días de clases perdidos (22.6%), 5 sin justificar y 1 sin motivo registrado.",
    "Apoyo de nivel 3.",
    "Se cumplió 6 veces: “A day absent that is not excused” (M.G.L. c.76, §1B). Fechas: 3 de septiembre, 10 de septiembre, 24 de septiembre, 1 de octubre, 8 de octubre y 14 de octubre de 2025.",
    "Por hacer 6 veces, la última desde el 14 de octubre de 2025, a más tardar el 17 de octubre de 2025; en 5 de las 6 ya pasó la fecha: “Tell the guardian of the absence”.",
    "Total: 5 días del 2 de septiembre de 2025 al 8 de octubre de 2025; la regla pide al menos 5 días: 3 de septiembre, 10 de septiembre, 24 de septiembre, 1 de octubre y 8 de octubre de 2025.",
    "No se cuentan (con justificación, o registrados de otro modo que el que cuenta la regla): 17 de septiembre de 2025.",
    "Por hacer desde el 8 de octubre de 2025: “Make a reasonable effort to meet the guardian”.",
    "Sin decidir: “More than eight unexcused days in a quarter, willfully” (M.G.L. c.119, §21). No se puede descartar desde el 2 de septiembre de 2025. Para decidirlo, la escuela necesita saber: las fechas del cuarto del año escolar (quarter) y si el estudiante faltó a propósito.",
    "Con 2 días completos más de ausencia en los próximos días de clases se llegaría a: “Fourteen unexcused half days in six months”.",
  ],
  pt: [
    "Até 15 de outubro de 2025: falta em 7 de 31 dias letivos (22,6%), 5 sem justificativa e 1 sem motivo registrado.",
    "Apoio de nível 3.",
    "Cumpriu-se 6 vezes: “A day absent that is not excused” (M.G.L. c.76, §1B). Datas: 3 de setembro, 10 de setembro, 24 de setembro, 1º de outubro, 8 de outubro e 14 de outubro de 2025.",
    "A fazer 6 vezes, a última desde 14 de outubro de 2025, até 17 de outubro de 2025; em 5 das 6 a data já passou: “Tell the guardian of the absence”.",
    "Total: 5 dias de 2 de setembro de 2025 a 8 de outubro de 2025; a regra pede pelo menos 5 dias: 3 de setembro, 10 de setembro, 24 de setembro, 1º de outubro e 8 de outubro de 2025.",
    "Não contam (com justificativa, ou registrados de outro modo que o que a regra conta): 17 de setembro de 2025.",
    "A fazer desde 8 de outubro de 2025: “Make a reasonable effort to meet the guardian”.",
    "Sem decisão: “More than eight unexcused days in a quarter, willfully” (M.G.L. c.119, §21). Não se pode descartar desde 2 de setembro de 2025. Para decidir, a escola precisa saber: as datas do quarto do ano letivo (quarter) e se o aluno faltou de propósito.",
    "Com mais 2 dias inteiros de falta nos próximos dias letivos, chega-se a: “Fourteen unexcused half days in six months”.",
  ],
  ht: [
    "Jiska 15 oktòb 2025: elèv la manke 7 sou 31 jou lekòl (22,6%), 5 san jistifikasyon ak 1 san rezon ki anrejistre.",
    "Sipò nivo 3.",
    "Règ sa a aplike 6 fwa: “A day absent that is not excused” (M.G.L. c.76, §1B). Dat yo: 3 septanm, 10 septanm, 24 septanm, 1ye oktòb, 8 oktòb ak 14 oktòb 2025.",
    "Pou fè 6 fwa, dènye a depi 14 oktòb 2025, pa pita pase 17 oktòb 2025; pou 5 nan 6 yo dat la pase deja: “Tell the guardian of the absence”.",
    "Nou konte 5 jou soti 2 septanm 2025 rive 8 oktòb 2025; règ la mande omwen 5 jou: 3 septanm, 10 septanm, 24 septanm, 1ye oktòb ak 8 oktòb 2025.",
    "Nou pa konte (yo jistifye, oswa yo anrejistre yon lòt jan règ la pa konte): 17 septanm 2025.",
    "Pou fè depi 8 oktòb 2025: “Make a reasonable effort to meet the guardian”.",
    "Poko deside: “More than eight unexcused days in a quarter, willfully” (M.G.L. c.119, §21). Nou pa ka elimine l depi 2 septanm 2025. Pou deside, lekòl la bezwen konnen: dat ka ane lekòl (quarter) a ak si elèv la te manke lekòl espre.",
    "Ak 2 jou absans antye anplis nan pwochen jou lekòl yo, elèv la ta rive nan: “Fourteen unexcused half days in six months”.",
  ],
  kea: [
    "Ti 15 di Otubru di 2025: alunu falta 7 di 31 dia di skóla (22,6%), 5 sen justifikason y 1 sen motivu rejistadu.",
    "Apoiu di nível 3.",
    "Kunpri 6 bes: “A day absent that is not excused” (M.G.L. c.76, §1B). Data: 3 di Setenbru, 10 di Setenbru, 24 di Setenbru, 1 di Otubru, 8 di Otubru y 14 di Otubru di 2025.",
    "Pa faze 6 bes, últimu désdi 14 di Otubru di 2025, ti 17 di Otubru di 2025; na 5 di kes 6 data dja pasa: “Tell the guardian of the absence”.",
    "Kontadu 5 dia di 2 di Setenbru di 2025 ti 8 di Otubru di 2025; régra ta pidi pelu menus 5 dia: 3 di Setenbru, 10 di Setenbru, 24 di Setenbru, 1 di Otubru y 8 di Otubru di 2025.",
    "Ka kontadu (ku justifikason, o rejistadu di otu manera ki régra ka ta konta): 17 di Setenbru di 2025.",
    "Pa faze désdi 8 di Otubru di 2025: “Make a reasonable effort to meet the guardian”.",
    "Inda ka disididu: “More than eight unexcused days in a quarter, willfully” (M.G.L. c.119, §21). Ka ta pode diskartadu désdi 2 di Setenbru di 2025. Pa disidi, skóla meste sabe: kes data di kuartu di anu letivu (quarter) y si alunu falta pur vontadi.",
    "Ku más 2 dia interu di falta na kes prósimu dia di skóla, ta txigadu na: “Fourteen unexcused half days in six months”.",
  ],
  "zh-Hans": [
    "截至2025年10月15日：31个上课日中缺课7天（22.6%），其中无正当理由5天和尚未登记原因1天。",
    "第3级支持。",
    "已符合6次：“A day absent that is not excused”（M.G.L. c.76, §1B）。日期：2025年9月3日、9月10日、9月24日、10月1日、10月8日和10月14日。",
    "待办6次，最近一次自2025年10月14日起，期限为2025年10月17日；6次中有5次已过期限：“Tell the guardian of the absence”。",
    "2025年9月2日至2025年10月8日共计5天；规则要求至少5天：2025年9月3日、9月10日、9月24日、10月1日和10月8日。",
    "未计算（有正当理由，或登记方式不在该规则计算之内）：2025年9月17日。",
    "待办，自2025年10月8日起：“Make a reasonable effort to meet the guardian”。",
    "尚未决定：“More than eight unexcused days in a quarter, willfully”（M.G.L. c.119, §21）。自2025年9月2日起不能排除。要作决定，学校需要知道：四分之一学年（quarter）的起止日期和学生是否故意不上学。",
    "在接下来的上课日中再缺课2整天，就会达到：“Fourteen unexcused half days in six months”。",
  ],
  vi: [
    "Tính đến ngày 15 tháng 10 năm 2025: nghỉ 7 trong 31 ngày học (22,6%), trong đó 5 ngày không phép và 1 ngày chưa ghi lý do.",
    "Hỗ trợ bậc 3.",
    "Đã áp dụng 6 lần: “A day absent that is not excused” (M.G.L. c.76, §1B). Vào ngày 3 tháng 9, ngày 10 tháng 9, ngày 24 tháng 9, ngày 1 tháng 10, ngày 8 tháng 10 và ngày 14 tháng 10 năm 2025.",
    "Việc cần làm 6 lần, lần gần nhất từ ngày 14 tháng 10 năm 2025, hạn chót ngày 17 tháng 10 năm 2025; 5 trong 6 lần đã quá hạn: “Tell the guardian of the absence”.",
    "Đã tính 5 ngày từ ngày 2 tháng 9 năm 2025 đến ngày 8 tháng 10 năm 2025; quy định đòi hỏi ít nhất 5 ngày: ngày 3 tháng 9, ngày 10 tháng 9, ngày 24 tháng 9, ngày 1 tháng 10 và ngày 8 tháng 10 năm 2025.",
    "Không tính (có phép, hoặc được ghi theo cách khác với cách quy định tính): ngày 17 tháng 9 năm 2025.",
    "Việc cần làm từ ngày 8 tháng 10 năm 2025: “Make a reasonable effort to meet the guardian”.",
    "Chưa quyết định: “More than eight unexcused days in a quarter, willfully” (M.G.L. c.119, §21). Từ ngày 2 tháng 9 năm 2025 không thể loại trừ. Để quyết định, nhà trường cần biết: ngày bắt đầu và kết thúc của phần tư năm học (quarter) và học sinh có cố ý nghỉ học hay không.",
    "Nếu nghỉ thêm 2 ngày trọn vẹn trong những ngày học sắp tới thì sẽ đến mức: “Fourteen unexcused half days in six months”.",
  ],
};

const notes: Partial<Record<Locale, string>> = {
  es: "Las palabras entre comillas están en inglés, tal como las escribe el reglamento.",
  pt: "As palavras entre aspas estão em inglês, como o regulamento as escreve.",
  ht: "Pawòl ki ant gimè yo ekri an angle, jan règleman an ekri yo.",
  kea: "Kes palavra entri aspas sta na inglês, sima regulamentu skrebe-s.",
  "zh-Hans": "引号内的文字为英文，即政策的原文。",
  vi: "Những chữ trong ngoặc kép viết bằng tiếng Anh, đúng theo nguyên văn quy định.",
};

describe.each(Object.entries(story) as [Locale, readonly string[]][])("the story in %s", (locale, sentences) => {
  const lines = explain(decision, { locale });

  test("says what English says, sentence by sentence in the same order", () => {
    expect(
      lines.filter((line) => sentences.includes(line)).filter((line, at, all) => all.indexOf(line) === at),
    ).toEqual(sentences);
  });

  test("has as many sentences, and one more that says in which language the policy's words are", () => {
    const note = notes[locale];
    expect(lines).toHaveLength(explain(decision).length + (note === undefined ? 0 : 1));
    if (note !== undefined) expect(lines.at(-1)).toBe(note);
  });

  test("has no name that only a program reads", () => {
    expect(lines.join("\n")).not.toMatch(/undefined|willful\b|term:|[a-z][A-Z]/);
  });
});
